package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with a mobile phone and no e-mail address. */
@ExtendWith(RunningPortal.class)
class IsToldByTextE2E {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void aMobileProvesItselfByACodeAndIsToldWithALink(Portal portal) {
        Outside outside = new Outside(portal);
        try (Visitor zoe = portal.visitor("brumeval")) {
            offer.keep(zoe, "essai-agenda", 30, "11 h");
            introduce(zoe, "02 99 00 00 00");
            assertThat(zoe.errors())
                    .containsExactly(
                            "Donnez une adresse de courriel ou un numéro de mobile : nous y enverrons un code.");
            zoe.checkPage();
            introduce(zoe, "06 45 67 89 01");
            assertThat(zoe.text()).contains("+33645678901", "Le SMS n’arrive pas ?");
            zoe.checkPage();
            zoe.type(
                    "Code de six chiffres",
                    outside.expectText("+33645678901", "est votre code").substring(0, 6));
            zoe.press("Continuer");
            zoe.press("Confirmer le rendez-vous");
            String reference = zoe.reference();

            Matcher link = LINK.matcher(outside.expectText("+33645678901", "est pris pour le"));
            assertThat(link.find()).isTrue();
            zoe.open(link.group());
            assertThat(zoe.reference()).isEqualTo(reference);
            zoe.checkPage();
            zoe.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(java.nio.file.Path.of("/tmp/C-manage.png"))
                            .setFullPage(true));
            zoe.press("Ne plus recevoir de SMS");
            assertThat(zoe.text()).contains("Vous ne recevrez plus de SMS").doesNotContain("Vous recevez des SMS");
        }
    }

    @Test
    void aNumberThatReachesNobodyIsSaidToAgents(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            offer.keep(zoe, "essai-plus-tot", 13, "10 h");
            introduce(zoe, "06 00 00 00 01");
            zoe.press("Confirmer le rendez-vous");
            String reference = zoe.reference();

            await("the operator refuses it")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> offer.count(
                                    "SELECT count(*) FROM appointments.appointment WHERE comment LIKE 'SMS non remis%' AND reference = '"
                                            + reference + "'")
                            == 1);
        }
    }

    private static void introduce(Visitor visitor, String phone) {
        visitor.type("Prénoms", "Zoé");
        visitor.page()
                .getByLabel("Nom", new Page.GetByLabelOptions().setExact(true))
                .fill("Mobile");
        visitor.type("Numéro de téléphone", phone);
        visitor.press("Continuer");
    }
}
