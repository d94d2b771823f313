package fr.parvis.modules.appointments.setup.change;

import fr.parvis.modules.appointments.setup.concerned.Concerned;
import fr.parvis.modules.appointments.setup.setting.Kept;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import java.util.List;
import java.util.UUID;

/** What became of a change that an agent asked for. */
public sealed interface Outcome {

    /** It is done, to the row of this id. */
    record Done(UUID id) implements Outcome {}

    /** Answers are wrong, and nothing was changed. */
    record Refused(List<Wrong> wrong) implements Outcome {}

    /** Nothing was changed: these people must be seen first, because nobody saw them or because they are others by now. */
    record Concerns(Concerned people, boolean changed) implements Outcome {}

    /** Nothing was changed: somebody else was faster. */
    record Overtaken(Kept now, String by) implements Outcome {}

    /** Nothing was changed: there is no such thing any more, or it may not be taken away. */
    record Gone() implements Outcome {}
}
