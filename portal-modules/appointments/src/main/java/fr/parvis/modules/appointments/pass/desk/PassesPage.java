package fr.parvis.modules.appointments.pass.desk;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.pass.NewPass;
import fr.parvis.modules.appointments.pass.Pass;
import fr.parvis.modules.appointments.pass.Pass.Kind;
import fr.parvis.modules.appointments.pass.Pass.Way;
import fr.parvis.modules.appointments.pass.PassNews;
import fr.parvis.modules.appointments.pass.Passes;
import fr.parvis.modules.appointments.web.Moments;
import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.notification.Texter;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import fr.parvis.spi.person.CurrentAgent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@code invitations}: agents invite people, managers name partners. A letter is shown once, to be printed. */
@Named("appointmentsPasses")
@RequestScoped
public class PassesPage {

    private static final String PATH = "/agent/modules/appointments/invitations";

    private Visit visit;
    private CurrentAgent current;
    private Offer offer;
    private Passes passes;
    private PassNews news;
    private Texter texter;
    private Collectivites collectivites;
    private Agent agent;
    private String error = "";
    private Letter letter;
    private List<AppointmentType> types = List.of();
    private List<Collectivite.Service> services = List.of();
    private List<Pass> invitations = List.of();
    private List<Pass> partners = List.of();
    private Map<UUID, String> subjects = Map.of();

    /** For the container's proxy. */
    protected PassesPage() {}

    @Inject
    public PassesPage(
            Visit visit,
            CurrentAgent current,
            Offer offer,
            Passes passes,
            PassNews news,
            Texter texter,
            Collectivites collectivites) {
        this.visit = visit;
        this.current = current;
        this.offer = offer;
        this.passes = passes;
        this.news = news;
        this.texter = texter;
        this.collectivites = collectivites;
    }

    @Transactional
    public void load() {
        Optional<Agent> found = current.get();
        if (found.isEmpty()) {
            visit.notFound();
            return;
        }
        agent = found.get();
        types = ofAgent(Audience.INVITED);
        services = isManager() ? services(ofAgent(Audience.PRESCRIBER)) : List.of();
        if (visit.isPost()) {
            switch (visit.parameter("acte")) {
                case "inviter" -> invite();
                case "partenaire" -> name();
                default -> change();
            }
        }
        invitations = passes.of(agent, Kind.INVITATION);
        partners = passes.of(agent, Kind.PARTNER);
        subjects = invitations.stream()
                .collect(Collectors.toMap(
                        Pass::id,
                        pass -> offer.type(pass.typeId().orElseThrow()).name()));
    }

    private List<AppointmentType> ofAgent(Audience audience) {
        return offer.types().stream()
                .filter(type -> type.audience() == audience && agent.worksFor(type.service()))
                .toList();
    }

    private List<Collectivite.Service> services(List<AppointmentType> of) {
        return of.stream()
                .map(type -> collectivites.current().services().get(type.service()))
                .distinct()
                .toList();
    }

    private void invite() {
        types.stream()
                .filter(type -> type.slug().equals(visit.parameter("motif")))
                .findFirst()
                .ifPresent(type -> make(Kind.INVITATION, Optional.of(type.id()), type.service()));
    }

    private void name() {
        services.stream()
                .map(Collectivite.Service::slug)
                .filter(visit.parameter("service")::equals)
                .findFirst()
                .ifPresent(service -> make(Kind.PARTNER, Optional.empty(), service));
    }

    private void make(Kind kind, Optional<UUID> type, String service) {
        PassForm form = new PassForm(visit.typed(), texter.isOn());
        Optional<String> wrong = form.wrong();
        if (wrong.isPresent()) {
            error = wrong.get();
            return;
        }
        NewPass wanted = form.pass(kind, type, service);
        Pass made = passes.find(passes.make(wanted, agent.name())).orElseThrow();
        tell(made, false);
    }

    /** Revokes, or tells it again. */
    private void change() {
        Optional<Pass> one = visit.id("laissez-passer")
                .flatMap(passes::find)
                .filter(pass -> agent.worksFor(pass.service()) && (!pass.isPartner() || isManager()));
        if (visit.parameter("acte").equals("revoquer")) {
            one.ifPresent(pass -> passes.revoke(pass.id()));
            visit.redirect(PATH + "?fait");
        } else {
            one.filter(Pass::isOpen).ifPresentOrElse(pass -> tell(pass, true), () -> visit.redirect(PATH));
        }
    }

    private void tell(Pass pass, boolean again) {
        String code = news.tell(pass, again);
        if (pass.way() == Way.LETTER) {
            // Shown at once and never again: a redirection would have to keep the code somewhere.
            letter = new Letter(
                    pass.who(),
                    pass.typeId().map(type -> offer.type(type).name()).orElse(""),
                    code,
                    collectivites.current().baseUrl() + PassNews.PAGE,
                    Wording.french().moments().day(pass.expiresAt()));
        } else {
            visit.redirect(PATH + "?fait");
        }
    }

    /** What the agent may invite to. */
    public List<AppointmentType> getTypes() {
        return types;
    }

    /** Services with something for partners to book, of which the agent is a manager. */
    public List<Collectivite.Service> getServices() {
        return services;
    }

    public List<Pass> getInvitations() {
        return invitations;
    }

    public List<Pass> getPartners() {
        return partners;
    }

    /** Name of the subject that an invitation is for, or of the service of a partner. */
    public String subject(Pass pass) {
        return subjects.getOrDefault(pass.id(), pass.service());
    }

    public boolean isManager() {
        return agent.role().atLeast(Role.MANAGER);
    }

    public boolean isTexts() {
        return texter.isOn();
    }

    public boolean isDone() {
        return visit.has("fait");
    }

    /** Key of the sentence about what is wrong, or empty. */
    public String getError() {
        return error;
    }

    /** Which form was sent. */
    public String getActed() {
        return visit.parameter("acte");
    }

    public Map<String, String> getTyped() {
        return error.isEmpty() ? Map.of("jours", "30") : visit.typed();
    }

    /** The letter to print, if one was just written. */
    public Letter getLetter() {
        return letter;
    }

    public Moments getMoments() {
        return Moments.in(visit.locale());
    }

    /** What is printed. */
    public record Letter(String who, String subject, String code, String address, String until) {}
}
