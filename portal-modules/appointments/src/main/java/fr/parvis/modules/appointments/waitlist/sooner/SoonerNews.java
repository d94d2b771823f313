package fr.parvis.modules.appointments.waitlist.sooner;

import fr.parvis.modules.appointments.notice.Subject;
import fr.parvis.modules.appointments.notice.sms.SmsChoices;
import fr.parvis.modules.appointments.notice.sms.SmsWords;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.notification.Mailer;
import fr.parvis.spi.notification.Sms;
import fr.parvis.spi.notification.Texter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells somebody that a sooner time is kept for them: by mail, else by a text message. */
@ApplicationScoped
public class SoonerNews {

    static final String PAGE = "/modules/appointments/plus-tot/";

    private Mailer mailer;
    private Texter texter;
    private SmsChoices choices;

    /** For the container's proxy. */
    protected SoonerNews() {}

    @Inject
    public SoonerNews(Mailer mailer, Texter texter, SmsChoices choices) {
        this.mailer = mailer;
        this.texter = texter;
        this.choices = choices;
    }

    void tell(Subject subject, SoonerOffer offer, String key) {
        Wording words = Wording.french();
        String when = words.moments().dayTime(offer.startsAt());
        String until = words.moments().dayTime(offer.until());
        String id = "appointment-sooner-" + subject.appointment().id() + "-" + offer.id();
        subject.appointment()
                .email()
                .ifPresentOrElse(
                        email -> mailer.send(id, mail(email, subject, when, until, key)),
                        () -> choices.phone(subject.appointment().id())
                                .ifPresent(phone -> texter.send(
                                        id,
                                        new Sms(
                                                phone,
                                                words.text(
                                                        "sooner.sms",
                                                        SmsWords.shortened(
                                                                subject.type().name(), SmsWords.LONGEST_TYPE),
                                                        when,
                                                        until,
                                                        subject.collectivite().baseUrl() + PAGE + key)))));
    }

    private static Mail mail(String email, Subject subject, String when, String until, String key) {
        Wording words = Wording.french();
        return new Mail(
                email,
                words.text("sooner.mail.subject", when),
                List.of(
                        words.text("sooner.mail.free", subject.type().name(), when),
                        words.text(
                                "sooner.mail.instead",
                                words.moments().dayTime(subject.appointment().startsAt())),
                        words.text("sooner.mail.kept", until),
                        words.text("sooner.mail.else")),
                new Mail.Action(words.text("sooner.mail.see"), PAGE + key),
                List.of());
    }
}
