package fr.parvis.e2e.resident;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class SubmitsOnceE2E {

    private static final String PRESS = "document.querySelector('main form').submit()";

    @Test
    void pressingTwiceAtOnceMakesOneRequestAndOneMail(Portal portal) {
        try (Visitor tom = portal.visitor("brumeval")) {
            BirthCertificate.answerAll(tom, "Double", "tom.double@exemple.fr");
            Page first = tom.page();
            Page second = first.context().newPage();
            second.navigate(first.url());

            first.evaluate(PRESS);
            second.evaluate(PRESS);
            first.waitForURL("**/envoyee/**");
            second.waitForURL("**/envoyee/**");

            String reference = tom.reference();
            assertThat(second.locator("body").innerText()).contains(reference);
            tom.follow("Suivre ma demande");
            assertThat(tom.text()).containsOnlyOnce("Vous avez envoyé votre demande");
            portal.mailbox().expect("tom.double@exemple.fr", reference);
            assertThat(portal.requestsOf("tom.double@exemple.fr")).containsExactly(reference);
            BirthCertificate.submit(tom, "Double", "tom.double@exemple.fr");
            portal.mailbox().expect("tom.double@exemple.fr", tom.reference());
            assertThat(portal.mailbox().to("tom.double@exemple.fr"))
                    .as("the mail of the later request came, and the first one's only once")
                    .hasSize(2);
        }
    }
}
