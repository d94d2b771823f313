package fr.parvis.modules.appointments.desk.one;

import fr.parvis.modules.appointments.desk.DayLists;
import fr.parvis.modules.appointments.notice.Subjects;
import fr.parvis.modules.appointments.resident.shown.PrintedCard;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** {@code carte?id=…}: the appointment on paper, for who leaves the counter without an e-mail. */
@Named("appointmentsCard")
@RequestScoped
public class CardPage {

    private Visit visit;
    private CurrentAgent current;
    private DayLists lists;
    private Subjects subjects;
    private UUID id;
    private PrintedCard card;

    /** For the container's proxy. */
    protected CardPage() {}

    @Inject
    public CardPage(Visit visit, CurrentAgent current, DayLists lists, Subjects subjects) {
        this.visit = visit;
        this.current = current;
        this.lists = lists;
        this.subjects = subjects;
    }

    @Transactional
    public void load() {
        Optional<UUID> found = current.get()
                .flatMap(agent -> visit.id("id").flatMap(asked -> lists.find(agent, asked)))
                .filter(row -> !row.state().isCancelled())
                .map(row -> row.id());
        if (found.isEmpty()) {
            visit.notFound();
            return;
        }
        id = found.get();
        card = PrintedCard.of(subjects.of(id));
    }

    public PrintedCard getCard() {
        return card;
    }

    public String getBackPath() {
        return "/agent/modules/appointments/rendez-vous?id=" + id;
    }
}
