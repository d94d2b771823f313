package fr.parvis.requests.internal.follow;

import fr.parvis.requests.follow.LostLinks;
import fr.parvis.requests.internal.Facts;
import fr.parvis.requests.internal.Request;
import fr.parvis.requests.internal.RequestRows;
import fr.parvis.requests.internal.submit.ReferenceNumber;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.notification.Mailer;
import fr.parvis.texts.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Sends links by e-mail to the address of the request, whoever asks. */
@ApplicationScoped
public class LostLinkMails implements LostLinks {

    private RequestRows rows;
    private MailPass pass;
    private Mailer mailer;
    private Texts texts;
    private Clock clock;

    /** For the container's proxy. */
    protected LostLinkMails() {}

    @Inject
    public LostLinkMails(RequestRows rows, MailPass pass, Mailer mailer, Texts texts, Clock clock) {
        this.rows = rows;
        this.pass = pass;
        this.mailer = mailer;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void remind(String reference, String email) {
        ReferenceNumber.parse(reference)
                .map(ReferenceNumber::value)
                .flatMap(rows::find)
                .map(Request::facts)
                .filter(request -> request.applicantEmail()
                        .filter(email.strip()::equalsIgnoreCase)
                        .isPresent())
                .ifPresent(this::send);
    }

    private void send(Facts request) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        var path = request.residentId().isPresent()
                ? FollowPaths.ofOwner(request.reference())
                : FollowPaths.byLink(request.reference(), pass.issue(request));
        mailer.send(
                "lost-link-" + request.id() + "-" + hour,
                new Mail(
                        request.applicantEmail().orElseThrow(),
                        say("notice.link.subject", request.reference()),
                        List.of(
                                say("notice.hello"),
                                say("notice.link.body"),
                                say("notice.number", request.reference())),
                        new Mail.Action(say("notice.follow"), path),
                        List.of()));
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(texts.portal(Locale.FRENCH).get(key), values);
    }
}
