package fr.parvis.modules.appointments.setup.setting;

import fr.parvis.modules.appointments.setup.concerned.Scope;
import fr.parvis.modules.appointments.setup.sheet.Sheet;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import fr.parvis.spi.person.Agent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** One kind of thing that is set by screen. Every method is called within a transaction. */
public interface Setting {

    /** Its name in texts, in the history and in the address of its page. */
    String id();

    /** The target with its place and desk, if there is such a thing here. */
    Optional<Target> locate(Handle handle, Target target);

    /** Whether an agent may set it. */
    boolean may(Handle handle, Agent agent, Target target);

    Sheet sheet(Handle handle, Target target);

    /** What is kept; empty for what is to be added. */
    Optional<Kept> find(Handle handle, Target target);

    /** What the sheet of something new begins with. */
    default Values initial() {
        return Values.NONE;
    }

    /** What is wrong with answers that are right when each is taken alone. */
    List<Wrong> check(Handle handle, Agent agent, Target target, Values values);

    /** Whose appointments a change can concern. */
    Scope scope(Target target);

    /** Writes checked answers, and returns the id of the row. */
    UUID write(Handle handle, Target target, Values values);

    /** Whether it may be taken away; what has appointments may not. */
    boolean isRemovable(Handle handle, Target target);

    void remove(Handle handle, Target target);
}
