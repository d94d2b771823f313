package fr.parvis.modules.appointments;

import fr.parvis.modules.appointments.ants.AntsCheckup;
import fr.parvis.modules.appointments.ants.AntsSettings;
import fr.parvis.modules.appointments.calendars.CalendarsCheckup;
import fr.parvis.modules.appointments.calendars.outside.CalendarFetch;
import fr.parvis.modules.appointments.network.NetworkLimit;
import fr.parvis.modules.appointments.openings.Timetables;
import fr.parvis.modules.appointments.setup.FirstOffer;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.module.Finding;
import fr.parvis.spi.module.MenuEntry;
import fr.parvis.spi.module.MenuEntry.Space;
import fr.parvis.spi.module.ModuleOption;
import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Appointments: slots that are never given twice, for residents, agents and the State's search engine. */
@ApplicationScoped
public class AppointmentsModule implements ServiceModule {

    private FirstOffer offers;
    private Collectivites collectivites;
    private AntsCheckup ants;
    private CalendarsCheckup calendars;

    /** For the container's proxy, and for the contract test. */
    protected AppointmentsModule() {}

    @Inject
    public AppointmentsModule(
            FirstOffer offers, Collectivites collectivites, AntsCheckup ants, CalendarsCheckup calendars) {
        this.offers = offers;
        this.collectivites = collectivites;
        this.ants = ants;
        this.calendars = calendars;
    }

    @Override
    public String id() {
        return "appointments";
    }

    @Override
    public int spiVersion() {
        return 1;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(Space.RESIDENT, "book.menu", "prendre"), new MenuEntry(Space.AGENT, "desk.menu", "jour"));
    }

    @Override
    public List<ModuleOption> options() {
        return List.of(
                new ModuleOption(Timetables.DEPARTMENT, ModuleOption.Type.TEXT, "", "setup.option.holiday-department"),
                new ModuleOption(AntsSettings.HUB_TOKEN, ModuleOption.Type.TEXT, "", "ants.option.hub-token"),
                new ModuleOption(
                        AntsSettings.COORDINATION_TOKEN, ModuleOption.Type.TEXT, "", "ants.option.coordination-token"),
                new ModuleOption(
                        AntsSettings.BOOK_UNVERIFIED,
                        ModuleOption.Type.BOOLEAN,
                        "false",
                        "ants.option.book-unverified"),
                new ModuleOption(
                        NetworkLimit.HOLDS,
                        ModuleOption.Type.INTEGER,
                        NetworkLimit.USUAL,
                        "rush.option.holds-per-network"),
                new ModuleOption(
                        CalendarFetch.INTERNAL,
                        ModuleOption.Type.TEXT,
                        "",
                        "calendars.option.internal-calendar-hosts"));
    }

    @Override
    public List<Finding> checkup() {
        Stream<Finding> offer = offers.problem(collectivites.current()).stream()
                .map(problem -> new Finding(Finding.Level.ERROR, problem));
        return Stream.of(offer, ants.findings().stream(), calendars.findings().stream())
                .flatMap(findings -> findings)
                .toList();
    }

    @Override
    public List<String> agentPages() {
        return List.of(
                "jour",
                "semaine",
                "agenda",
                "reserver",
                "rendez-vous",
                "changer-horaire",
                "carte",
                "bloquer",
                "liberer",
                "liberation",
                "reglages",
                "reglages-lieu",
                "reglages-plan",
                "reglages-guichet",
                "reglages-motif",
                "reglages-horaires",
                "reglages-fermeture",
                "reglages-feries",
                "reglages-historique",
                "salle",
                "salle-reglages",
                "statistiques",
                "agendas",
                "invitations");
    }

    @Override
    public List<String> pages() {
        return List.of(
                "prendre",
                "lieu",
                "plan-du-lieu",
                "creneaux",
                "coordonnees",
                "code",
                "verifier",
                "confirme",
                "mon-rendez-vous",
                "deplacer",
                "annuler",
                "mes-rendez-vous",
                "fichier-agenda",
                "ne-plus-prevenir",
                "borne",
                "ticket",
                "ecran",
                "quitter-file",
                "plus-tot",
                "invitation");
    }
}
