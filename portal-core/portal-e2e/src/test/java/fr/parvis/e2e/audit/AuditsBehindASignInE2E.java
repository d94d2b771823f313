package fr.parvis.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.accessibility.referential.Referentials;
import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class AuditsBehindASignInE2E {

    private static final Account LUCIE = new Account("lucie.bernard@example.org", "parvis");
    private static final Account ADMINISTRATOR = new Account("admin@brumeval.example", "parvis");

    private final Audit audit = new Audit(Referentials.current());
    private final SignedInPages pages = new SignedInPages(audit);

    @Test
    void theAccountOfAResidentAndThePagesOfAnAgentAreLookedAt(Portal portal) {
        try (Visitor sender = People.lucie(portal)) {
            BirthCertificate.submit(sender, "Bernard", "lucie.bernard@example.org");
        }
        try (Visitor resident = portal.visitor("brumeval");
                Visitor agent = portal.visitor("brumeval")) {
            List.of(resident, agent).forEach(Audit::accompany);
            pages.ofResident(resident, LUCIE);
            pages.ofAgent(agent, ADMINISTRATOR);
        }

        assertThat(audit.size()).as("pages looked at").isGreaterThanOrEqualTo(7);
    }

    @Test
    void aWrongPasswordIsToldWithoutBeingShown(Portal portal) {
        try (Visitor resident = portal.visitor("brumeval")) {
            Account wrong = new Account("lucie.bernard@example.org", "oubli-1789");

            assertThatThrownBy(() -> pages.ofResident(resident, wrong))
                    .hasMessageContaining("Signing in as lucie.bernard@example.org did not lead to /compte")
                    .hasMessageNotContaining("oubli-1789");
            assertThat(wrong).asString().doesNotContain("oubli-1789");
        }
    }
}
