package fr.parvis.looks.web;

import fr.parvis.backoffice.web.SignedInAgent;
import fr.parvis.looks.ChosenLook;
import fr.parvis.looks.LogoRefusal;
import fr.parvis.looks.Looks;
import fr.parvis.looks.PastLook;
import fr.parvis.looks.RefusedLogo;
import fr.parvis.looks.RefusedLook;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.texts.Texts;
import fr.parvis.themes.Themes;
import fr.parvis.web.page.Exchange;
import fr.parvis.web.page.FieldError;
import fr.parvis.web.page.Language;
import fr.parvis.web.page.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page on which an administrator gives the collectivité its look. */
@Named
@RequestScoped
public class AppearancePage {

    private static final String PATH = "/agent/apparence";

    private SignedInAgent agent;
    private Collectivites collectivites;
    private Looks looks;
    private PictureForms pictures;
    private Themes themes;
    private Texts texts;
    private Language language;
    private Exchange exchange;
    private Notices notices;

    private final List<FieldError> errors = new ArrayList<>();
    private LookForm form;
    private List<PastLook> history;

    /** For the container's proxy. */
    protected AppearancePage() {}

    @Inject
    public AppearancePage(
            SignedInAgent agent,
            Collectivites collectivites,
            Looks looks,
            PictureForms pictures,
            Themes themes,
            Texts texts,
            Language language,
            Exchange exchange,
            Notices notices) {
        this.agent = agent;
        this.collectivites = collectivites;
        this.looks = looks;
        this.pictures = pictures;
        this.themes = themes;
        this.texts = texts;
        this.language = language;
        this.exchange = exchange;
        this.notices = notices;
    }

    /** Answers 403 to whoever administers another collectivité, or none; does what a form asks. */
    public void load() {
        if (!agent.isAdministrator()) {
            exchange.forbidden();
            return;
        }
        show(Draft.of(worn()));
        if (exchange.isPost()) {
            perform(exchange.parameter("acte"));
        }
    }

    public LookForm getForm() {
        return form;
    }

    public List<FieldError> getErrors() {
        return errors;
    }

    /** The sentence about a field of the page, or empty. */
    public String error(String field) {
        return FieldError.of(errors, field);
    }

    /** What was published, newest first. */
    public List<PastLook> getHistory() {
        if (history == null) {
            history = looks.history();
        }
        return history;
    }

    private void perform(String act) {
        switch (act) {
            case "publier" -> {
                show(Draft.read(exchange, worn()));
                if (errors.isEmpty()) {
                    publish(Optional.of(form.look()), "look.published");
                }
            }
            case "logo" -> send(PictureKind.LOGO);
            case "banner" -> send(PictureKind.BANNER);
            case "icon" -> send(PictureKind.ICON);
            case "sans-logo" -> remove(PictureKind.LOGO);
            case "sans-banner" -> remove(PictureKind.BANNER);
            case "sans-icon" -> remove(PictureKind.ICON);
            case "fichier" -> publish(Optional.empty(), "look.file");
            case "reprendre" -> takeAgain(exchange.parameter("version"));
            default -> show(corrected(Draft.read(exchange, worn())));
        }
    }

    /** A button offers a colour as {@code token=#rrggbb}. */
    private Draft corrected(Draft draft) {
        var parts = exchange.parameter("utiliser").split("=", 2);
        return parts.length == 2 ? draft.with(parts[0], parts[1]) : draft;
    }

    private void send(PictureKind kind) {
        try {
            publish(Optional.of(pictures.with(kind, worn())), "look.published");
        } catch (RefusedLogo refused) {
            errors.add(new FieldError(kind.field(), refusal(kind, refused.reason())));
        } catch (PictureForms.Incomplete incomplete) {
            errors.add(new FieldError(incomplete.field(), text(incomplete.textKey())));
        }
    }

    /** A picture of the home page is refused for reasons of its own, and for those of a logo. */
    private String refusal(PictureKind kind, LogoRefusal reason) {
        String own = kind.text("refused." + reason);
        return text(texts.portal(locale()).containsKey(own) ? own : PictureKind.LOGO.text("refused." + reason));
    }

    private void remove(PictureKind kind) {
        publish(Optional.of(kind.on(worn(), "", "")), "look.published");
    }

    private void takeAgain(String version) {
        getHistory().stream()
                .filter(past -> String.valueOf(past.version()).equals(version))
                .findFirst()
                .ifPresent(past -> publish(past.look(), "look.again"));
    }

    private void publish(Optional<ChosenLook> look, String notice) {
        try {
            looks.publish(look, agent.getName());
        } catch (RefusedLook refused) {
            errors.add(new FieldError("historique", text("agent.look.refused")));
            return;
        }
        notices.leave(notice);
        exchange.redirect(PATH);
    }

    private void show(Draft draft) {
        form = new LookForm(draft, draft.over(worn(), themes), themes, texts.portal(locale()), locale());
        errors.clear();
        errors.addAll(form.getErrors());
    }

    private ChosenLook worn() {
        return ChosenLook.of(collectivites.current());
    }

    private String text(String key) {
        return texts.portal(locale()).get(key);
    }

    private Locale locale() {
        return language.getLocale();
    }
}
