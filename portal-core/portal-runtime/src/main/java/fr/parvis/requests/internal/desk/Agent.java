package fr.parvis.requests.internal.desk;

import fr.parvis.accounts.SignedIn;
import fr.parvis.journal.Actor;
import fr.parvis.requests.desk.Act;
import fr.parvis.requests.desk.Handling.Colleague;
import fr.parvis.requests.internal.Facts;
import fr.parvis.requests.internal.Progress;
import fr.parvis.requests.internal.Request;
import fr.parvis.spi.request.RequestState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An agent of a collectivité, and what they may see and do there.
 *
 * @param self who it is
 * @param role what they may do
 * @param services services whose requests they see
 * @param everywhere whether they see the requests of the other services too, sensitive ones excepted
 */
public record Agent(Colleague self, AgentRole role, Set<String> services, boolean everywhere) {

    /** The agent in this collectivité; empty without a role or a service there. */
    static Optional<Agent> of(SignedIn person, String collectivite) {
        Set<String> services = person.servicesIn(collectivite);
        boolean everywhere = person.isOfTheWhole(collectivite);
        Colleague self = new Colleague(person.subject(), person.displayName());
        return AgentRole.highestOf(person.roles())
                .filter(role -> everywhere || !services.isEmpty())
                .map(role -> new Agent(self, role, services, everywhere));
    }

    /** As the journal knows them. */
    public Actor actor() {
        return new Actor(Actor.Kind.AGENT, self.name());
    }

    /** Whether the request is theirs to see. */
    public boolean sees(Facts request) {
        return services.contains(request.service()) || (everywhere && !request.sensitive());
    }

    /** What they may do now. */
    Set<Act> acts(Request request) {
        Progress progress = request.progress();
        EnumSet<Act> acts = EnumSet.of(Act.NOTE);
        if (progress.state().isFinal()) {
            return acts;
        }
        acts.add(Act.WRITE);
        boolean free = progress.assignee().isEmpty();
        boolean mine = progress.assignee().map(Colleague::subject).equals(Optional.of(self.subject()));
        boolean leads = role.atLeast(AgentRole.RESPONSABLE);
        boolean works = role.atLeast(AgentRole.INSTRUCTEUR) && (free || mine || leads);
        if (works) {
            acts.addAll(EnumSet.of(Act.ACCEPT, Act.REFUSE, Act.CLOSE));
            acts.add(free ? Act.TAKE : Act.RELEASE);
        }
        if (works && progress.state() != RequestState.WAITING_FOR_RESIDENT) {
            acts.add(Act.ASK);
        }
        if (leads) {
            acts.add(Act.REASSIGN);
        }
        return acts;
    }
}
