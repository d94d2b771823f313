package fr.parvis.modules.appointments.resident;

import fr.parvis.modules.appointments.booking.Bookings.HoldResult;
import fr.parvis.modules.appointments.contact.Contact;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.AppointmentType.Mode;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.pass.resident.CurrentPass;
import fr.parvis.modules.appointments.resident.hold.Holds;
import fr.parvis.modules.appointments.resident.search.Filter;
import fr.parvis.modules.appointments.resident.search.Free;
import fr.parvis.modules.appointments.resident.search.FreeTimes;
import fr.parvis.modules.appointments.resident.search.Wish;
import fr.parvis.modules.appointments.waitlist.SlotWatches;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** {@code creneaux/<type>}: what the appointment is, and its free times; choosing one keeps it for a while. */
@Named("appointmentsSlots")
@RequestScoped
public class SlotsPage {

    private static final int STEPS_WITH_CODE = 4;

    private Visit visit;
    private Browser browser;
    private Offer offer;
    private FreeTimes times;
    private Holds holds;
    private SlotWatches watches;
    private Collectivites collectivites;
    private CurrentPass pass;
    private AppointmentType type;
    private List<Place> places = List.of();
    private Filter filter;
    private Free free;
    private Barred barred = Barred.NO;
    private List<PageError> errors = List.of();

    /** For the container's proxy. */
    protected SlotsPage() {}

    @Inject
    public SlotsPage(
            Visit visit,
            Browser browser,
            Offer offer,
            FreeTimes times,
            Holds holds,
            SlotWatches watches,
            Collectivites collectivites,
            CurrentPass pass) {
        this.visit = visit;
        this.browser = browser;
        this.offer = offer;
        this.times = times;
        this.holds = holds;
        this.watches = watches;
        this.collectivites = collectivites;
        this.pass = pass;
    }

    @Transactional
    public void load() {
        Optional<AppointmentType> found = offer.type(visit.segment(0)).filter(one -> one.audience() != Audience.AGENTS);
        if (found.isEmpty()) {
            visit.notFound();
            return;
        }
        type = found.get();
        places = type.mode() == Mode.IN_PERSON ? offer.places(type.id()) : List.of();
        barred = barred();
        if (barred == Barred.NO) {
            search();
        }
    }

    private void search() {
        Wording words = Wording.in(visit.locale());
        Wish wish = holds.former(visit.parameter("reprise"))
                .map(before -> words.moments().date(before.startsAt()))
                .map(Wish.of(visit, type.maxPeople())::startingAt)
                .orElseGet(() -> Wish.of(visit, type.maxPeople()));
        filter = new Filter(wish, type, offer.places(type.id()), words.bundle(), words.locale());
        free = times.of(type, wish, words.moments(), words.bundle(), getPhone());
        if (visit.isPost() && visit.has("prevenir")) {
            watch(words);
        } else if (visit.isPost()) {
            hold(wish, words);
        } else if (visit.has("creneau") && !free.choose(visit.parameter("creneau"))) {
            refuse(words.text("book.slots.gone"));
        }
    }

    private void hold(Wish wish, Wording words) {
        Optional<Chosen> chosen = Chosen.of(visit.parameter("creneau"));
        if (chosen.isEmpty()) {
            refuse(words.text("book.slots.missing"));
            return;
        }
        HoldResult result = holds.take(type, chosen.get(), wish.people(), wish.former(), wish.request());
        if (result instanceof HoldResult.Held held) {
            visit.redirect("/modules/appointments/coordonnees/" + held.id());
        } else {
            refuse(Holds.why(result, words, getPhone()));
        }
    }

    private void watch(Wording words) {
        Optional<Contact> email = Contact.email(visit.parameter("prevenir"));
        String wrong = email.isPresent() ? "" : words.text("book.error.email");
        email.filter(one -> type.waitingList()).ifPresent(one -> watches.ask(type.id(), one));
        free.told(visit.parameter("prevenir"), wrong);
        errors = wrong.isEmpty() ? List.of() : List.of(new PageError("prevenir", wrong));
    }

    private void refuse(String sentence) {
        errors = List.of(new PageError("creneau", sentence));
        free.refused(sentence, visit.parameter("creneau"));
    }

    private Barred barred() {
        return switch (type.audience()) {
            case SIGNED_IN -> browser.resident().isPresent() ? Barred.NO : Barred.SIGNED_IN;
            case INVITED -> pass.opening(type).isPresent() ? Barred.NO : Barred.INVITED;
            case PRESCRIBER -> pass.opening(type).isPresent() ? Barred.NO : Barred.PRESCRIBER;
            case AGENTS -> Barred.INVITED;
            case EVERYONE -> Barred.NO;
        };
    }

    public AppointmentType getType() {
        return type;
    }

    /** The places where people are received; none when they do not come. */
    public List<Place> getWhere() {
        return places;
    }

    public Filter getFilter() {
        return filter;
    }

    public Free getFree() {
        return free;
    }

    public List<PageError> getErrors() {
        return errors;
    }

    /** What keeps this visitor from booking. */
    public String getBarred() {
        return barred.name();
    }

    public int getSteps() {
        return type.checkContact()
                        && browser.resident().isEmpty()
                        && pass.opening(type).isEmpty()
                ? STEPS_WITH_CODE
                : STEPS_WITH_CODE - 1;
    }

    public String getSignInPath() {
        return "/se-connecter?retour=" + visit.path();
    }

    public String getPhone() {
        return type.phone(collectivites.current());
    }

    private enum Barred {
        NO,
        SIGNED_IN,
        INVITED,
        PRESCRIBER
    }
}
