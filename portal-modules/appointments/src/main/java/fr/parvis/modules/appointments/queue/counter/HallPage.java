package fr.parvis.modules.appointments.queue.counter;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Place;
import fr.parvis.modules.appointments.queue.Desk;
import fr.parvis.modules.appointments.queue.Hall;
import fr.parvis.modules.appointments.queue.Halls;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code salle-reglages?lieu=…}: whoever organises a service gives a place its hall, and says how people are received. */
@Named("appointmentsHall")
@RequestScoped
public class HallPage {

    private static final String PATH = "/agent/modules/appointments/salle-reglages";
    private static final String PUBLIC = "/modules/appointments/";

    private Visit visit;
    private CurrentAgent current;
    private ChosenPlace chosen;
    private Halls halls;
    private HallSettings settings;
    private Collectivites collectivites;
    private Place place;
    private Optional<Hall> hall = Optional.empty();
    private List<AppointmentType> types = List.of();
    private List<Desk> desks = List.of();
    private List<Place> places = List.of();
    private HallForm form;
    private List<PageError> errors = List.of();

    /** For the container's proxy. */
    protected HallPage() {}

    @Inject
    public HallPage(
            Visit visit,
            CurrentAgent current,
            ChosenPlace chosen,
            Halls halls,
            HallSettings settings,
            Collectivites collectivites) {
        this.visit = visit;
        this.current = current;
        this.chosen = chosen;
        this.halls = halls;
        this.settings = settings;
        this.collectivites = collectivites;
    }

    @Transactional
    public void load() {
        Optional<Agent> manager = current.get().filter(one -> one.role().atLeast(Agent.Role.MANAGER));
        places = chosen.all();
        Optional<Place> here = chosen.get();
        if (manager.isEmpty() || here.isEmpty()) {
            visit.notFound();
            return;
        }
        place = here.get();
        hall = halls.of(place.id());
        types = settings.types(manager.get(), place.id());
        desks = settings.desks(manager.get(), place.id());
        if (visit.isPost()) {
            act(manager.get(), place.id());
        } else {
            form = HallForm.of(hall.map(Hall::rules).orElse(Hall.Rules.USUAL), settings.walkInTypes(place.id()), desks);
        }
    }

    public List<Place> getPlaces() {
        return places;
    }

    public String getPlace() {
        return place.slug();
    }

    public String getPlaceName() {
        return place.name();
    }

    public boolean isOpen() {
        return hall.isPresent();
    }

    public HallForm getForm() {
        return form;
    }

    public List<PageError> getErrors() {
        return errors;
    }

    /** What is wrong with a field, or an empty text. */
    public String error(String field) {
        return PageError.of(field, errors);
    }

    public String getKioskAddress() {
        return address("borne/" + hall.orElseThrow().kioskKey());
    }

    public String getScreenAddress() {
        return address("ecran/" + hall.orElseThrow().screenKey());
    }

    public List<AppointmentType> getTypes() {
        return types;
    }

    public List<Desk> getDesks() {
        return desks;
    }

    public boolean isDone() {
        return visit.has("fait");
    }

    public String getHere() {
        return PATH + "?lieu=" + getPlace();
    }

    public String getQueuePath() {
        return "/agent/modules/appointments/salle?lieu=" + getPlace();
    }

    private void act(Agent manager, UUID id) {
        form = HallForm.typed(visit, desks);
        switch (visit.parameter("acte")) {
            case "ouvrir" -> halls.open(id);
            case "adresses" -> halls.renew(id);
            default -> {
                errors = form.errors(Wording.in(visit.locale()));
                if (!errors.isEmpty()) {
                    return;
                }
                settings.save(manager, id, form);
            }
        }
        visit.redirect(getHere() + "&fait");
    }

    private String address(String page) {
        return collectivites.current().baseUrl() + PUBLIC + page;
    }
}
