package fr.parvis.e2e.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class LosesNothingE2E {

    private static final String EMAIL = "coupure@exemple.fr";

    @Test
    void aServerKilledBetweenTheSubmissionAndItsMailSendsItOnceWhenItIsBack(Portal portal) {
        try (Visitor max = portal.visitor("brumeval")) {
            BirthCertificate.answerAll(max, "Coupure", EMAIL);
            String check = max.page().url();
            portal.world().mail().stop();
            max.press("Envoyer ma demande");
            String reference = max.reference();
            portal.world().portal().kill();
            portal.world().mail().start();
            portal.world().portal().start();

            var mail = portal.mailbox().expect(EMAIL, reference);
            max.open(check);
            assertThat(max.reference()).isEqualTo(reference);
            max.open(Mailbox.link(mail));
            assertThat(max.text()).contains(reference);
            assertThat(portal.requestsOf(EMAIL)).containsExactly(reference);
            assertThat(portal.mailbox().to(EMAIL)).hasSize(1);
        }
    }
}
