package fr.parvis.notifications.internal;

import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.notification.Mail;
import fr.parvis.texts.Texts;
import fr.parvis.themes.Look;
import fr.parvis.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the words of a mail into the collectivité's frame. */
@ApplicationScoped
public class MailFrame {

    /** Nothing tells the language of someone who reads a mail; the law of 4 August 1994 does. */
    static final Locale LANGUAGE = Locale.FRENCH;

    /** How high the logo is on screen. */
    static final int LOGO_HEIGHT = 56;

    private static final String BRAND = "colour-brand";
    private static final String ON_BRAND = "colour-on-brand";

    private final String page = read("mail.html");
    private Texts texts;
    private Themes themes;

    /** For the container's proxy. */
    protected MailFrame() {}

    @Inject
    public MailFrame(Texts texts, Themes themes) {
        this.texts = texts;
        this.themes = themes;
    }

    String text(Mail mail, Collectivite collectivite) {
        List<String> parts = new ArrayList<>(mail.paragraphs());
        if (mail.action() != null) {
            parts.add(mail.action().label() + " :\n" + link(mail.action(), collectivite));
        }
        if (mail.aside() != null) {
            parts.add(mail.aside().label() + " :\n" + link(mail.aside(), collectivite));
        }
        parts.add("-- \n" + collectivite.name() + "\n" + contact(collectivite));
        parts.add(say("mail.automatic"));
        return String.join("\n\n", parts) + "\n";
    }

    /**
     * The HTML part.
     *
     * @param logo content id of the logo in the same message, empty when there is none
     */
    String html(Mail mail, Collectivite collectivite, String logo) {
        Look look = themes.look(collectivite.brand());
        String paragraphs = mail.paragraphs().stream().map(MailFrame::paragraph).collect(Collectors.joining("\n"));
        Map<String, String> values = Map.of(
                "LANGUAGE", LANGUAGE.toLanguageTag(),
                "SUBJECT", escape(mail.subject()),
                "NAME", escape(collectivite.name()),
                "LOGO", logo.isEmpty() ? "" : logo(collectivite, logo),
                "BRAND", look.colour(BRAND).css(),
                "ON_BRAND", look.colour(ON_BRAND).css(),
                "PARAGRAPHS", paragraphs,
                "ACTION", action(mail, collectivite, look) + aside(mail, collectivite),
                "CONTACT", escape(contact(collectivite)),
                "AUTOMATIC", escape(say("mail.automatic")));
        String filled = page;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("<!--" + value.getKey() + "-->", value.getValue());
        }
        return filled;
    }

    private static String paragraph(String text) {
        return "<p style=\"margin:0 0 16px\">" + escape(text).replace("\n", "<br>") + "</p>";
    }

    private static String logo(Collectivite collectivite, String id) {
        return "<img src=\"cid:%s\" alt=\"%s\" height=\"%d\" style=\"display:block;margin:0 0 12px\">"
                .formatted(escape(id), escape(collectivite.brand().logoText()), LOGO_HEIGHT);
    }

    private static String action(Mail mail, Collectivite collectivite, Look look) {
        if (mail.action() == null) {
            return "";
        }
        return "<p style=\"margin:24px 0\"><a href=\"%s\" style=\"display:inline-block;padding:12px 20px;background:%s;color:%s\">%s</a></p>"
                .formatted(
                        escape(link(mail.action(), collectivite)),
                        look.colour(BRAND).css(),
                        look.colour(ON_BRAND).css(),
                        escape(mail.action().label()));
    }

    private static String aside(Mail mail, Collectivite collectivite) {
        return mail.aside() == null
                ? ""
                : "<p style=\"margin:0 0 16px\"><a href=\"%s\">%s</a></p>"
                        .formatted(
                                escape(link(mail.aside(), collectivite)),
                                escape(mail.aside().label()));
    }

    private static String link(Mail.Action action, Collectivite collectivite) {
        return action.path().startsWith("/") ? collectivite.baseUrl() + action.path() : action.path();
    }

    private String contact(Collectivite collectivite) {
        return say(
                "mail.contact",
                collectivite.contact().phone(),
                collectivite.contact().email());
    }

    private String say(String key, Object... values) {
        return MessageFormat.format(texts.portal(LANGUAGE).get(key), values);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String name) {
        try (InputStream in = MailFrame.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
