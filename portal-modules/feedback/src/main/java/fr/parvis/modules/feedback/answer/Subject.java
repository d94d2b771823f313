package fr.parvis.modules.feedback.answer;

import java.util.Optional;

/**
 * What an answer is about.
 *
 * @param moment when it was asked
 * @param procedureId the procedure, unless it is about a page
 * @param revision the revision that the resident went through, when known
 * @param pagePath the page, from the portal's root
 * @param formPage where in a form the resident gave up, as its module names the page
 * @param service slug of the service in charge, empty when there is none
 * @param requestMark the request as {@link RequestLinks} hides it
 */
public record Subject(
        Moment moment,
        Optional<String> procedureId,
        Optional<Integer> revision,
        Optional<String> pagePath,
        Optional<String> formPage,
        String service,
        Optional<byte[]> requestMark) {

    /** A procedure, without a request. */
    public static Subject ofProcedure(Moment moment, String procedureId, String service) {
        return new Subject(
                moment,
                Optional.of(procedureId),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                service,
                Optional.empty());
    }

    /** A request, or an appointment when there is no revision, known by its mark only. */
    public static Subject ofRequest(String procedureId, int revision, String service, byte[] mark) {
        return new Subject(
                revision == 0 ? Moment.APPOINTMENT : Moment.REQUEST,
                Optional.of(procedureId),
                Optional.of(revision).filter(known -> known > 0),
                Optional.empty(),
                Optional.empty(),
                service,
                Optional.of(mark));
    }

    /** A form that a resident leaves, and where in it if that is known. */
    public static Subject ofForm(String procedureId, int revision, String formPage, String service) {
        return new Subject(
                Moment.GIVEN_UP,
                Optional.of(procedureId),
                Optional.of(revision).filter(known -> known > 0),
                Optional.empty(),
                Optional.of(formPage).filter(page -> !page.isEmpty()),
                service,
                Optional.empty());
    }

    /** A page. */
    public static Subject ofPage(String path) {
        return new Subject(
                Moment.PAGE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(path),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
