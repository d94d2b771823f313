package fr.parvis.modules.feedback.answer;

import java.util.Optional;

/**
 * What an answer is about.
 *
 * @param moment when it was asked
 * @param procedureId the procedure, unless it is about a page
 * @param revision the revision that the resident went through, when known
 * @param pagePath the page, from the portal's root
 * @param service slug of the service in charge, empty when there is none
 * @param requestMark the request as {@link RequestLinks} hides it
 */
public record Subject(
        Moment moment,
        Optional<String> procedureId,
        Optional<Integer> revision,
        Optional<String> pagePath,
        String service,
        Optional<byte[]> requestMark) {

    /** A procedure, without a request. */
    public static Subject ofProcedure(Moment moment, String procedureId, String service) {
        return new Subject(
                moment, Optional.of(procedureId), Optional.empty(), Optional.empty(), service, Optional.empty());
    }

    /** A request, known by its mark only. */
    public static Subject ofRequest(String procedureId, int revision, String service, byte[] mark) {
        return new Subject(
                Moment.REQUEST,
                Optional.of(procedureId),
                Optional.of(revision),
                Optional.empty(),
                service,
                Optional.of(mark));
    }

    /** A page. */
    public static Subject ofPage(String path) {
        return new Subject(Moment.PAGE, Optional.empty(), Optional.empty(), Optional.of(path), "", Optional.empty());
    }
}
