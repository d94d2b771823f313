package fr.parvis.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailHtmlTest {

    private static final String ATTACK = "<script>alert('\"&')</script>";

    private final MailHtml html = new MailHtml();

    @Test
    void nothingOfAMailIsTakenForHtml() {
        var mail = mail(ATTACK);

        assertThat(html.list(List.of(mail))).doesNotContain("<script");
        assertThat(html.mail(mail)).doesNotContain("<script").contains("&lt;script&gt;alert('&quot;&amp;')");
    }

    @Test
    void aSubjectThatLooksLikeAPlaceholderIsShownAsItIs() {
        assertThat(html.mail(mail("{body}"))).contains("<title>{body} - Parvis mail sink</title>");
    }

    @Test
    void theHtmlOfAMailStaysInASandbox() {
        assertThat(html.mail(mail("Reçu"))).contains("src=\"/1f/html\" sandbox=\"allow-popups\"");
    }

    @Test
    void anEmptySinkSaysSo() {
        assertThat(html.list(List.of())).contains("No mail yet");
    }

    private static Mail mail(String text) {
        return new Mail(
                "1f",
                text,
                text,
                text,
                new Date(0),
                Optional.of(text),
                Optional.of("<p>Bonjour</p>"),
                List.of(new Mail.File(text, "text/plain", "x".getBytes(StandardCharsets.UTF_8))));
    }
}
