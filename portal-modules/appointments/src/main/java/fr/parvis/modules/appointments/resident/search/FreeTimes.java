package fr.parvis.modules.appointments.resident.search;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.offer.Release.AtRandom;
import fr.parvis.modules.appointments.resident.search.Free.Link;
import fr.parvis.modules.appointments.resident.search.Free.Links;
import fr.parvis.modules.appointments.slots.Slot;
import fr.parvis.modules.appointments.slots.SlotQuery;
import fr.parvis.modules.appointments.slots.SlotSearch;
import fr.parvis.modules.appointments.web.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;

/** Looks for free times as an address asks, and lays them out. */
@ApplicationScoped
public class FreeTimes {

    /** Times a page shows before a reader has to ask for more: few enough to read, and to download. */
    private static final int ON_A_PAGE = 30;

    private static final int ON_A_DAY = 120;

    private Offer offer;
    private SlotSearch search;
    private Clock clock;

    /** For the container's proxy. */
    protected FreeTimes() {}

    @Inject
    public FreeTimes(Offer offer, SlotSearch search, Clock clock) {
        this.offer = offer;
        this.search = search;
        this.clock = clock;
    }

    /** What the page of this wish shows. */
    @Transactional
    public Free of(AppointmentType type, Wish wish, Moments moments, ResourceBundle texts, String phone) {
        List<Place> places = offer.places(type.id());
        DayHeadings sheets = new DayHeadings(places, moments);
        LocalDate today = moments.date(clock.instant());
        LocalDate last = today.plusDays(type.maxNoticeDays());
        LocalDate first =
                wish.day().or(wish::from).filter(day -> day.isAfter(today)).orElse(today);
        boolean oneDay = wish.day().isPresent();
        int most = oneDay ? ON_A_DAY : ON_A_PAGE;
        List<Slot> found =
                search.find(query(type, wish, places, first, wish.day().orElse(last), most + 1));
        List<Slot> listed = sheets.wholeDays(found, most);
        Optional<Month> month = wish.month()
                .map(shown -> new MonthSheet(wish, moments, today, last)
                        .of(
                                shown,
                                search.days(query(
                                        type, wish, places, shown.atDay(1), shown.atEndOfMonth(), Integer.MAX_VALUE))));
        boolean more = !oneDay && listed.size() < found.size();
        Links links = new Links(
                "",
                more ? wish.from(sheets.dayAfter(listed)) : "",
                more
                        ? sheets.cut(listed, found).map(day -> new Link(moments.day(day), wish.day(day))).stream()
                                .toList()
                        : List.of(),
                first.equals(today) && wish.month().isEmpty() ? "" : wish.first(),
                wish.anything(),
                found.isEmpty() ? "" : wish.month(YearMonth.from(first)),
                phone);
        boolean narrowed = found.isEmpty() && wish.isNarrow();
        return new Free(
                month.isPresent() ? List.of() : sheets.of(listed),
                links,
                month,
                narrowed,
                found.isEmpty() && !narrowed ? next(type, moments, texts) : "",
                type.waitingList());
    }

    /** The heading of days near a time that is gone. */
    @Transactional
    public List<Day> days(AppointmentType type, List<Slot> slots, Moments moments) {
        return new DayHeadings(offer.places(type.id()), moments).of(slots);
    }

    private String next(AppointmentType type, Moments moments, ResourceBundle texts) {
        String otherwise = type.release() instanceof AtRandom ? "book.none-free.random" : "book.none-free.unknown";
        return type.release()
                .next(clock.instant())
                .map(at -> MessageFormat.format(texts.getString("book.none-free.release"), moments.dayTime(at)))
                .orElseGet(() -> texts.getString(otherwise));
    }

    private static SlotQuery query(
            AppointmentType type, Wish wish, List<Place> places, LocalDate first, LocalDate last, int limit) {
        Optional<UUID> place = places.stream()
                .filter(one -> one.slug().equals(wish.place()))
                .map(Place::id)
                .findFirst();
        return new SlotQuery(
                type.id(),
                wish.people(),
                place,
                wish.days(),
                wish.time().map(TimeOfDay::from).orElse(LocalTime.MIN),
                wish.time().map(TimeOfDay::until).orElse(LocalTime.MAX),
                wish.features(),
                first,
                last,
                limit);
    }
}
