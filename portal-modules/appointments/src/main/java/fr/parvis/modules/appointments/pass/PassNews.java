package fr.parvis.modules.appointments.pass;

import fr.parvis.modules.appointments.notice.sms.SmsWords;
import fr.parvis.modules.appointments.offer.Offer;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.notification.Mailer;
import fr.parvis.spi.notification.Sms;
import fr.parvis.spi.notification.Texter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells the code of a pass, each time a new one. */
@ApplicationScoped
public class PassNews {

    /** Page that takes a code. */
    public static final String PAGE = "/modules/appointments/invitation/";

    private static final int LONGEST_NAME = 40;

    private Passes passes;
    private Offer offer;
    private Mailer mailer;
    private Texter texter;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected PassNews() {}

    @Inject
    public PassNews(Passes passes, Offer offer, Mailer mailer, Texter texter, Collectivites collectivites) {
        this.passes = passes;
        this.offer = offer;
        this.mailer = mailer;
        this.texter = texter;
        this.collectivites = collectivites;
    }

    /**
     * Tells it by its way.
     *
     * @param again whether it was told before
     * @return the code, for a letter
     */
    @Transactional
    public String tell(Pass pass, boolean again) {
        String code = passes.draw(pass.id());
        String id = "appointments-pass-" + UUID.randomUUID();
        switch (pass.way()) {
            case MAIL -> pass.email().ifPresent(email -> mailer.send(id, mail(email, pass, code, again)));
            case SMS -> pass.phone().ifPresent(phone -> texter.send(id, new Sms(phone, text(pass, code))));
            case LETTER -> {}
        }
        return code;
    }

    private Mail mail(String email, Pass pass, String code, boolean again) {
        Wording words = Wording.french();
        String until = words.moments().day(pass.expiresAt());
        String kind = pass.isPartner() ? "partner" : "invitation";
        String subject = words.text("pass." + kind + ".subject", what(pass));
        return new Mail(
                email,
                again ? words.text("pass.again.subject", subject) : subject,
                List.of(
                        words.text("pass." + kind + ".what", what(pass)),
                        words.text("pass." + kind + ".how", until),
                        words.text("pass.code", code)),
                new Mail.Action(words.text("pass." + kind + ".go"), PAGE + code),
                List.of());
    }

    private String text(Pass pass, String code) {
        Wording words = Wording.french();
        return words.text(
                "pass.sms",
                SmsWords.shortened(what(pass), LONGEST_NAME),
                words.moments().day(pass.expiresAt()),
                collectivites.current().baseUrl() + PAGE + code);
    }

    /** The subject of the appointment, or the name of the service. */
    private String what(Pass pass) {
        return pass.typeId()
                .map(type -> offer.type(type).name())
                .orElseGet(() ->
                        collectivites.current().services().get(pass.service()).name());
    }
}
