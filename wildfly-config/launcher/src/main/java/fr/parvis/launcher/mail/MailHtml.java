package fr.parvis.launcher.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DateFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The HTML of the mail pages. */
final class MailHtml {

    private final String layout = layout();

    String list(List<Mail> mails) {
        if (mails.isEmpty()) {
            return page("Mails", "<h1>Mails</h1><p>No mail yet. Reload the page after the portal sent one.</p>");
        }
        var rows = mails.stream()
                .map(mail -> "<tr><td><a href=\"/%s\">%s</a></td><td>%s</td><td>%s</td></tr>"
                        .formatted(mail.id(), escape(mail.subject()), escape(mail.to()), date(mail)))
                .collect(Collectors.joining("\n"));
        return page("Mails", """
                <h1>Mails</h1>
                <table>
                <caption>%d mails, newest first</caption>
                <thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">Sent</th></tr></thead>
                <tbody>%s</tbody>
                </table>""".formatted(mails.size(), rows));
    }

    String mail(Mail mail) {
        var head = """
                <p><a href="/">All mails</a></p>
                <h1>%s</h1>
                <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Sent</dt><dd>%s</dd></dl>""".formatted(escape(mail.subject()), escape(mail.from()), escape(mail.to()), date(mail));
        var text = mail.text()
                .map(value -> "<h2>Text</h2><pre>%s</pre>".formatted(escape(value)))
                .orElse("");
        var html = mail.html()
                .map(value ->
                        "<h2>HTML</h2><iframe title=\"HTML part of the mail\" src=\"/%s/html\" sandbox=\"allow-popups\"></iframe>"
                                .formatted(mail.id()))
                .orElse("");
        return page(mail.subject(), head + files(mail) + text + html);
    }

    String notFound() {
        return page("Mail not found", "<h1>Mail not found</h1><p><a href=\"/\">All mails</a></p>");
    }

    private static String files(Mail mail) {
        if (mail.files().isEmpty()) {
            return "";
        }
        return IntStream.range(0, mail.files().size())
                .mapToObj(i -> "<li><a href=\"/%s/%d\">%s</a> (%d bytes)</li>"
                        .formatted(
                                mail.id(),
                                i,
                                escape(mail.files().get(i).name()),
                                mail.files().get(i).content().length))
                .collect(Collectors.joining("", "<h2>Attachments</h2><ul>", "</ul>"));
    }

    private String page(String title, String body) {
        // A subject may hold anything, even the name of a placeholder.
        var parts = layout.split("\\{body}", 2);
        return parts[0].replace("{title}", escape(title)) + body + parts[1];
    }

    private static String date(Mail mail) {
        return DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.MEDIUM, Locale.UK)
                .format(mail.date());
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String layout() {
        try (var in = MailHtml.class.getResourceAsStream("layout.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
