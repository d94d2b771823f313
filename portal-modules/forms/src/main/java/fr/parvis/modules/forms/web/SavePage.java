package fr.parvis.modules.forms.web;

import fr.parvis.modules.forms.definition.Overview;
import fr.parvis.modules.forms.draft.Draft;
import fr.parvis.modules.forms.draft.Drafts;
import fr.parvis.modules.forms.input.EmailInput;
import fr.parvis.modules.forms.publication.Revisions;
import fr.parvis.spi.feedback.Invitation;
import fr.parvis.spi.feedback.Invitations;
import fr.parvis.spi.feedback.Occasion;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.notification.Mailer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;

/** {@code enregistrer/<draft>}: stop now and go on later, by the account or by a link sent by e-mail. */
@Named("formsSave")
@RequestScoped
public class SavePage {

    private Visit visit;
    private OpenDraft open;
    private Drafts drafts;
    private Revisions revisions;
    private Mailer mailer;
    private Invitations asking;
    private Draft draft;
    private String email = "";
    private boolean sent;
    private boolean refused;

    /** For the container's proxy. */
    protected SavePage() {}

    @Inject
    public SavePage(
            Visit visit, OpenDraft open, Drafts drafts, Revisions revisions, Mailer mailer, Invitations asking) {
        this.visit = visit;
        this.open = open;
        this.drafts = drafts;
        this.revisions = revisions;
        this.mailer = mailer;
        this.asking = asking;
    }

    @Transactional
    public void load() {
        Optional<Draft> found = open.get();
        if (found.isEmpty() || found.get().submitted().isPresent()) {
            visit.notFound();
            return;
        }
        draft = found.get();
        if (visit.isPost()) {
            email = visit.parameter("courriel");
            refused = !EmailInput.isAddress(email);
            sent = !refused;
            if (sent) {
                send();
            }
        }
    }

    private void send() {
        ResourceBundle texts = ResourceBundle.getBundle("fr.parvis.modules.forms.Texts", Locale.FRENCH);
        String key = drafts.newKey(draft.id());
        mailer.send(
                "draft-link-" + UUID.randomUUID(),
                new Mail(
                        email,
                        MessageFormat.format(
                                texts.getString("save.mail.subject"),
                                getOverview().title()),
                        List.of(
                                texts.getString("save.mail.kept"),
                                MessageFormat.format(texts.getString("save.mail.until"), getExpiry()),
                                texts.getString("save.mail.secret")),
                        new Mail.Action(
                                texts.getString("save.mail.action"),
                                "/modules/forms/reprendre/" + draft.id() + "/" + key),
                        List.of()));
    }

    public Draft getDraft() {
        return draft;
    }

    public Overview getOverview() {
        return revisions.procedure(draft.procedureId(), draft.revision()).overview();
    }

    /** How to ask why the resident stops here. */
    public List<Invitation> getInvitations() {
        return asking.on(Occasion.givingUp(draft.procedureId(), draft.revision(), visit.parameter("page")));
    }

    /** The last day on which the draft can be found again, in words. */
    public String getExpiry() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.FRENCH)
                .withZone(ZoneId.of("Europe/Paris"))
                .format(draft.expiresAt());
    }

    /** Whether the answers are kept in an account. */
    public boolean isInAccount() {
        return draft.residentId().isPresent();
    }

    public String getEmail() {
        return email;
    }

    public boolean isSent() {
        return sent;
    }

    /** Whether what was typed is no e-mail address. */
    public boolean isRefused() {
        return refused;
    }

    /** The error for the summary. */
    public List<PageError> errorsWith(String message) {
        return refused ? List.of(new PageError("courriel", message)) : List.of();
    }
}
