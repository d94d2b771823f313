package fr.parvis.e2e.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.procedures.HolidayWatch;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.Pdf;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class SeesOnlyTheirServicesE2E {

    @Test
    void aRequestOfAnotherServiceDoesNotExist(Portal portal) {
        try (Visitor guy = portal.visitor("brumeval");
                Desk karim = Desk.of(portal, "police")) {
            String reference = BirthCertificate.submit(guy, "Autre", "guy@exemple.fr");

            assertThat(karim.open(reference).status()).isEqualTo(404);
            assertThat(karim.text()).doesNotContain("guy@exemple.fr");
            karim.search(reference);
            assertThat(karim.text()).contains("Aucune demande ne correspond à ces filtres.");
            assertThat(karim.visitor().open("/agent/administration").status()).isEqualTo(403);
        }
    }

    @Test
    void aResidentFindsNoDesk(Portal portal) {
        try (Visitor lucie = People.lucie(portal)) {
            lucie.open("/agent/demande/BRU-26-AAAA-A");
            assertThat(lucie.page().url()).contains("/realms/agents/");
        }
    }

    @Test
    void aSensitiveRequestIsReadByItsServiceOnlyAndStaysOutOfMails(Portal portal) {
        try (Visitor angela = People.withFranceConnect(portal, "Angela DUBOIS");
                Desk karim = Desk.of(portal, "police");
                Desk thomas = Desk.of(portal, "instructeur")) {
            String reference = HolidayWatch.submit(angela);

            assertThat(thomas.open(reference).status()).isEqualTo(404);
            karim.search(reference);
            karim.visitor().follow("Faire surveiller votre logement");
            assertThat(karim.text()).contains("Données sensibles", HolidayWatch.ACCESS_CODE);
            karim.visitor().checkPage();
            karim.take();
            karim.act("Écrire à l’usager", "La patrouille passera impasse du Lavoir.");

            var received = portal.mailbox().expect("angela.dubois@example.org", reference);
            var written = portal.mailbox().expect("angela.dubois@example.org", "Un message au sujet");
            assertThat(Mailbox.text(written)).contains("le détail n’est pas dans ce courriel");
            assertThat(Mailbox.text(received) + Mailbox.text(written))
                    .doesNotContain("Lavoir")
                    .doesNotContain(HolidayWatch.ACCESS_CODE);
            angela.open("/compte/demandes/" + reference);
            assertThat(angela.text()).contains("La patrouille passera impasse du Lavoir.");
            Pdf receipt = new Pdf(angela.download("Accusé de réception"));
            assertThat(receipt.text())
                    .contains(reference)
                    .doesNotContain("Lavoir")
                    .doesNotContain(HolidayWatch.ACCESS_CODE);
        }
    }
}
