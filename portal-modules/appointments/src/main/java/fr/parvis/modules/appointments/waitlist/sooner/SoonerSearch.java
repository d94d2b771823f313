package fr.parvis.modules.appointments.waitlist.sooner;

import fr.parvis.modules.appointments.slots.SlotQuery;
import fr.parvis.modules.appointments.slots.SlotSearch;
import fr.parvis.modules.appointments.waitlist.sooner.SoonerWishes.Wanted;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Passes on what nobody answered for, and finds times that became free by other ways than a cancellation. */
@ApplicationScoped
public class SoonerSearch implements Job {

    private static final int MOST_AT_ONCE = 20;

    private SoonerWishes wishes;
    private SoonerOffers offers;
    private SlotSearch search;
    private Clock clock;

    /** For the container's proxy. */
    protected SoonerSearch() {}

    @Inject
    public SoonerSearch(SoonerWishes wishes, SoonerOffers offers, SlotSearch search, Clock clock) {
        this.wishes = wishes;
        this.offers = offers;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "appointments-sooner";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void run() {
        wishes.forget();
        offers.lapse();
        wishes.wanted().forEach(this::look);
    }

    private void look(Wanted wanted) {
        LocalDate today = Wording.french().moments().date(clock.instant());
        LocalDate last = Wording.french().moments().date(wanted.latest()).minusDays(1);
        if (!last.isBefore(today)) {
            search.find(SlotQuery.any(wanted.typeId(), 1, today, last, MOST_AT_ONCE)).stream()
                    .filter(slot -> slot.placeId().equals(wanted.placeId()))
                    .forEach(slot -> offers.pass(wanted.typeId(), slot.placeId(), slot.startsAt()));
        }
    }
}
