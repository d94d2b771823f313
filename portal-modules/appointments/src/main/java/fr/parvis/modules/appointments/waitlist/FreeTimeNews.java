package fr.parvis.modules.appointments.waitlist;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.modules.appointments.slots.SlotQuery;
import fr.parvis.modules.appointments.slots.SlotSearch;
import fr.parvis.modules.appointments.waitlist.SlotWatches.Watch;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.job.Job;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.notification.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Looks whether times became free, and tells as many people as there are times. */
@ApplicationScoped
public class FreeTimeNews implements Job {

    private static final int MOST_AT_ONCE = 50;

    private SlotWatches watches;
    private Offer offer;
    private SlotSearch search;
    private Mailer mailer;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected FreeTimeNews() {}

    @Inject
    public FreeTimeNews(
            SlotWatches watches,
            Offer offer,
            SlotSearch search,
            Mailer mailer,
            Collectivites collectivites,
            Clock clock) {
        this.watches = watches;
        this.offer = offer;
        this.search = search;
        this.mailer = mailer;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointments-free-times";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional
    public void run() {
        watches.types().forEach(this::tell);
        watches.forget();
    }

    private void tell(UUID id) {
        AppointmentType type = offer.type(id);
        LocalDate today = Wording.french().moments().date(clock.instant());
        List<Slot> free = search.find(SlotQuery.any(id, 1, today, today.plusDays(type.maxNoticeDays()), MOST_AT_ONCE));
        if (!free.isEmpty()) {
            watches.next(id, free.size()).forEach(watch -> write(watch, type, free.get(0)));
        }
    }

    private void write(Watch watch, AppointmentType type, Slot first) {
        Wording words = Wording.french();
        mailer.send(
                "appointment-free-" + watch.id() + "-" + watch.told(),
                new Mail(
                        watch.email(),
                        words.text("notice.free.subject", type.name()),
                        List.of(
                                words.text(
                                        "notice.free",
                                        type.name(),
                                        words.moments().dayTime(first.startsAt())),
                                words.text("notice.free.first"),
                                words.text(
                                        "notice.free.stop",
                                        collectivites.current().baseUrl() + "/modules/appointments/ne-plus-prevenir/"
                                                + watch.id())),
                        new Mail.Action(words.text("notice.free.take"), type.slotsPath()),
                        List.of()));
    }
}
