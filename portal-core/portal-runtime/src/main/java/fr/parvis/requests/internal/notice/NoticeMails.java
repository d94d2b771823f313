package fr.parvis.requests.internal.notice;

import fr.parvis.requests.RequestEvent;
import fr.parvis.requests.internal.Facts;
import fr.parvis.requests.internal.follow.FollowPaths;
import fr.parvis.requests.internal.follow.MailPass;
import fr.parvis.requests.internal.receipt.RequestReceipts;
import fr.parvis.spi.feedback.Invitations;
import fr.parvis.spi.feedback.Occasion;
import fr.parvis.spi.notification.Mail;
import fr.parvis.texts.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Writes the e-mails about a request. Of a sensitive one they say its number and nothing else. */
@ApplicationScoped
public class NoticeMails {

    private Texts texts;
    private MailPass pass;
    private RequestReceipts receipts;
    private Invitations invitations;

    /** For the container's proxy. */
    protected NoticeMails() {}

    @Inject
    public NoticeMails(Texts texts, MailPass pass, RequestReceipts receipts, Invitations invitations) {
        this.texts = texts;
        this.pass = pass;
        this.receipts = receipts;
        this.invitations = invitations;
    }

    Mail write(Notice notice, Facts request) {
        boolean withReceipt = notice.event() == RequestEvent.SUBMITTED && !request.sensitive();
        List<UUID> attached = withReceipt ? List.of(receipts.of(request.id()).id()) : List.of();
        String action = notice.event() == RequestEvent.ASKED ? "notice.answer" : "notice.follow";
        return new Mail(
                        request.applicantEmail().orElseThrow(),
                        say("notice." + notice.event() + ".subject", request.reference()),
                        paragraphs(notice, request, withReceipt),
                        new Mail.Action(say(action), path(request)),
                        attached)
                .with(invitation(notice.event(), request));
    }

    /** How did it go? Not for a sensitive request: the address of the question names the procedure. */
    private Mail.Action invitation(RequestEvent event, Facts request) {
        return request.sensitive()
                ? null
                : occasion(event, request).map(invitations::on).stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .map(invitation -> new Mail.Action(
                                texts.of(invitation.moduleId(), Locale.FRENCH).get(invitation.label()),
                                invitation.address()))
                        .orElse(null);
    }

    private static Optional<Occasion> occasion(RequestEvent event, Facts request) {
        return switch (event) {
            case SUBMITTED ->
                Optional.of(Occasion.submitted(request.id(), request.procedureId(), request.procedureRevision()));
            case ACCEPTED, REFUSED, CLOSED ->
                Optional.of(Occasion.decided(request.id(), request.procedureId(), request.procedureRevision()));
            default -> Optional.empty();
        };
    }

    private List<String> paragraphs(Notice notice, Facts request, boolean withReceipt) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(say("notice.hello"));
        paragraphs.add(say("notice." + notice.event() + ".body"));
        if (request.sensitive()) {
            paragraphs.add(say("notice.sensitive"));
            paragraphs.add(say("notice.number", request.reference()));
            return paragraphs;
        }
        if (notice.words() != null) {
            paragraphs.add(say("notice.words." + notice.event()) + "\n" + notice.words());
        }
        if (withReceipt) {
            paragraphs.add(say("notice.SUBMITTED.receipt"));
        }
        paragraphs.add(say("notice.number", request.reference()) + "\n" + say("notice.about", request.title()));
        return paragraphs;
    }

    private String path(Facts request) {
        return request.residentId().isPresent()
                ? FollowPaths.ofOwner(request.reference())
                : FollowPaths.byLink(request.reference(), pass.issue(request));
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(texts.portal(Locale.FRENCH).get(key), values);
    }
}
