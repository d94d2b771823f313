package fr.parvis.modules.appointments.desk.block;

import fr.parvis.modules.appointments.booking.blocks.Block;
import fr.parvis.modules.appointments.booking.blocks.Blocks;
import fr.parvis.modules.appointments.booking.blocks.Blocks.BlockResult;
import fr.parvis.modules.appointments.desk.DayLists;
import fr.parvis.modules.appointments.desk.DayRow;
import fr.parvis.modules.appointments.desk.remit.Desk;
import fr.parvis.modules.appointments.desk.remit.Remit;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code bloquer?lieu=…&jour=…}: what is blocked on a day, and a form to block more. */
@Named("appointmentsBlock")
@RequestScoped
public class BlockPage {

    private static final String PAGES = "/agent/modules/appointments/";

    private Visit visit;
    private CurrentAgent current;
    private Remit remit;
    private Offer offer;
    private Blocks blocks;
    private DayLists lists;
    private Place place;
    private LocalDate day;
    private List<Desk> desks = List.of();
    private List<Block> blocked = List.of();
    private BlockForm form;
    private boolean busy;
    private List<DayRow> inTheWay = List.of();

    /** For the container's proxy. */
    protected BlockPage() {}

    @Inject
    public BlockPage(Visit visit, CurrentAgent current, Remit remit, Offer offer, Blocks blocks, DayLists lists) {
        this.visit = visit;
        this.current = current;
        this.remit = remit;
        this.offer = offer;
        this.blocks = blocks;
        this.lists = lists;
    }

    @Transactional
    public void load() {
        Optional<Agent> agent = current.get().filter(remit::mayBlock);
        Optional<Place> found = offer.places().stream()
                .filter(one -> one.slug().equals(visit.parameter("lieu")))
                .findFirst();
        Optional<LocalDate> asked = day(visit.parameter("jour"));
        if (agent.isEmpty() || found.isEmpty() || asked.isEmpty()) {
            visit.notFound();
            return;
        }
        place = found.get();
        day = asked.get();
        desks = remit.desks(agent.get(), place.id());
        blocked = blocks.of(place.id(), day);
        form = new BlockForm(desks, day, visit.isPost() ? visit.typed() : Map.of(), Wording.in(visit.locale()));
        if (visit.isPost() && visit.has("liberer")) {
            visit.redirect(getHere() + (free() ? "&libere" : "&depasse"));
        } else if (visit.isPost() && form.check()) {
            block(agent.get());
        }
    }

    private void block(Agent agent) {
        BlockResult result = blocks.block(form.desk().orElseThrow(), form.during(), form.reason(), agent.name());
        if (result instanceof BlockResult.Busy taken) {
            busy = true;
            inTheWay = taken.appointments().stream()
                    .flatMap(id -> lists.find(agent, id).stream())
                    .toList();
        } else {
            visit.redirect(getHere() + "&bloque");
        }
    }

    /** Only what agents blocked, at a desk of the agent's services. */
    private boolean free() {
        return visit.id("liberer")
                .filter(id -> blocked.stream().anyMatch(block -> block.id().equals(id) && isMine(block)))
                .filter(blocks::unblock)
                .isPresent();
    }

    /** Whether the agent may free it. */
    public boolean isMine(Block block) {
        return block.agent().isPresent()
                && desks.stream().anyMatch(desk -> desk.id().equals(block.resourceId()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 2000 && day.getYear() < 3000);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String getPlaceName() {
        return place.name();
    }

    public Moments getMoments() {
        return Moments.in(visit.locale());
    }

    public LocalDate getDay() {
        return day;
    }

    public List<Desk> getDesks() {
        return desks;
    }

    public List<Block> getBlocked() {
        return blocked;
    }

    public BlockForm getForm() {
        return form;
    }

    /** Whether something is in the way. */
    public boolean isBusy() {
        return busy;
    }

    /** Who is expected then, as far as the agent may know. */
    public List<DayRow> getInTheWay() {
        return inTheWay;
    }

    /** What has just happened: the key of a sentence. */
    public String getNotice() {
        return List.of("bloque", "libere", "depasse").stream()
                .filter(visit::has)
                .findFirst()
                .orElse("");
    }

    public String getHere() {
        return PAGES + "bloquer?lieu=" + place.slug() + "&jour=" + day;
    }

    public String getDayPath() {
        return PAGES + "jour?lieu=" + place.slug() + "&jour=" + day;
    }
}
