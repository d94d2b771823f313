package fr.parvis.modules.appointments.setup.concerned;

import fr.parvis.modules.appointments.openings.Timetables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Makes a change of settings and looks at whom it concerns; it stays only when somebody has seen just these people before.
 * While it is tried, nobody can take a time by the former settings.
 */
@ApplicationScoped
public class Trial {

    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(hashtext('appointments.offer ' || portal.current_collectivite()))";

    private Timetables timetables;
    private Clock clock;

    /** For the container's proxy. */
    protected Trial() {}

    @Inject
    public Trial(Timetables timetables, Clock clock) {
        this.timetables = timetables;
        this.clock = clock;
    }

    /** Lets one transaction at a time change the settings of the collectivité, and none book meanwhile. */
    public void lock(Handle handle) {
        handle.execute(LOCK);
    }

    /**
     * Makes a change, in the transaction that has the lock.
     *
     * @param seen print of whom the agent has seen concerned; empty when they have seen nobody
     */
    public <T> Tried<T> make(Handle handle, Scope scope, Optional<String> seen, Function<Handle, T> change) {
        List<Standing> before = standings(handle).of(scope);
        handle.execute("SAVEPOINT trial");
        T made = change.apply(handle);
        Concerned concerned = Concerned.between(before, standings(handle).of(scope));
        if (!concerned.isNobody() && !seen.equals(Optional.of(concerned.print()))) {
            undo(handle);
            return new Tried<>(Optional.empty(), concerned);
        }
        giveBack(handle, concerned);
        return new Tried<>(Optional.of(made), concerned);
    }

    /** Takes a change back that the database refused. */
    public void undo(Handle handle) {
        handle.execute("ROLLBACK TO SAVEPOINT trial");
    }

    /** Who is about to book a time that is gone keeps what was typed, and is offered another. */
    private static void giveBack(Handle handle, Concerned concerned) {
        for (var hold : concerned.holds()) {
            handle.execute("DELETE FROM appointments.occupation WHERE appointment_id = ?", hold);
            handle.execute("DELETE FROM appointments.seat WHERE appointment_id = ?", hold);
        }
    }

    private Standings standings(Handle handle) {
        return new Standings(handle, timetables, clock.instant());
    }

    /**
     * What became of it.
     *
     * @param made what the change returned; empty when it was undone
     * @param concerned whom it concerns
     */
    public record Tried<T>(Optional<T> made, Concerned concerned) {}
}
