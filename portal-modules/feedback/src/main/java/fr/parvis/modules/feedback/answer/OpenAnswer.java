package fr.parvis.modules.feedback.answer;

import java.util.Optional;
import java.util.UUID;

/**
 * An answer whose next steps are still to come.
 *
 * @param id its id
 * @param moment when it was asked
 * @param procedureId the procedure it is about
 * @param pagePath the page it is about
 * @param way how it came
 * @param step the last step that was kept
 */
public record OpenAnswer(
        UUID id, Moment moment, Optional<String> procedureId, Optional<String> pagePath, Way way, int step) {

    /** Whether only a comment is asked. */
    public boolean isShort() {
        return moment == Moment.PAGE || moment == Moment.GIVEN_UP;
    }
}
