package fr.parvis.requests.internal.follow;

import fr.parvis.requests.follow.NextStep;
import fr.parvis.requests.follow.NextStep.Kind;
import fr.parvis.requests.internal.Progress;
import java.time.Instant;
import java.util.Optional;

/** Who moves next, seen from the resident. */
final class NextSteps {

    private NextSteps() {}

    static NextStep of(Progress progress, Instant now) {
        if (progress.state().isFinal()) {
            return new NextStep(Kind.NOTHING, Optional.empty());
        }
        if (progress.overdue(now)) {
            return new NextStep(Kind.SERVICE_IS_LATE, Optional.empty());
        }
        return switch (progress.state()) {
            case WAITING_FOR_RESIDENT -> new NextStep(Kind.RESIDENT_ANSWERS, Optional.empty());
            case SUBMITTED -> new NextStep(Kind.SERVICE_LOOKS, progress.dueAt());
            default -> new NextStep(Kind.SERVICE_DECIDES, progress.dueAt());
        };
    }
}
