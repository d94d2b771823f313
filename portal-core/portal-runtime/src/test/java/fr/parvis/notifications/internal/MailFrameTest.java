package fr.parvis.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.spi.collectivite.Brand;
import fr.parvis.spi.notification.Mail;
import fr.parvis.themes.Themes;
import fr.parvis.world.Brumeval;
import fr.parvis.world.ProductTexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailFrameTest {

    private static final Mail MAIL = new Mail("lea@example.org", "Bonjour", List.of("C’est fait."), null, List.of());

    private final MailFrame frame = new MailFrame(ProductTexts.shipped(), new Themes());

    @Test
    void isInTheColoursOfTheCollectivite() {
        assertThat(html(new Brand("", "", "default", Map.of("colour-brand", "#0b5c4d")), ""))
                .contains("background:#0b5c4d;color:#ffffff")
                .doesNotContain("<img");
    }

    @Test
    void isInTheColoursOfTheThemeWhenTheCollectiviteHasNone() {
        assertThat(html(new Brand("", "", "bocage", Map.of()), "")).contains("background:#4a5a1a;color:#ffffff");
    }

    @Test
    void saysWhatTheLogoShows() {
        assertThat(html(new Brand("logo.svg", "Emblème \"vert\"", "default", Map.of()), "logo@parvis"))
                .contains("<img src=\"cid:logo@parvis\" alt=\"Emblème &quot;vert&quot;\"");
    }

    private String html(Brand brand, String logo) {
        return frame.html(MAIL, Brumeval.collectivite().with(brand), logo);
    }
}
