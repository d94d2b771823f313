package fr.parvis.e2e.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class AnswersARequestE2E {

    @Test
    void takesItWritesAndTheResidentReadsButNeverSeesTheNote(Portal portal) {
        try (Visitor rose = portal.visitor("brumeval");
                Desk thomas = Desk.of(portal, "instructeur")) {
            String reference = BirthCertificate.submit(rose, "Tremblay", "rose@exemple.fr");
            rose.follow("Suivre ma demande");

            thomas.search(reference);
            thomas.visitor().checkPage();
            thomas.visitor().follow(BirthCertificate.TITLE);
            assertThat(thomas.text()).contains(reference, "Tremblay", "28 février 1980", "rose@exemple.fr");
            thomas.visitor().checkPage();
            thomas.take();
            assertThat(thomas.text()).contains("Vous avez pris en charge la demande " + reference);
            thomas.act("Écrire à l’usager", "");
            assertThat(thomas.text()).contains("Écrivez votre message.");
            thomas.visitor().checkPage();
            thomas.unfolded().locator("textarea").fill("Votre acte est presque prêt.");
            thomas.perform();
            thomas.act("Ajouter une note interne", "Vérifier le registre n° 12, secret.");
            assertThat(thomas.text()).contains("1 message", "1 note interne", "Vérifier le registre");
            thomas.visitor().checkPage();

            var mail = portal.mailbox().expect("rose@exemple.fr", "Un message au sujet de votre demande");
            assertThat(Mailbox.text(mail)).contains("Votre acte est presque prêt.");
            rose.open(Mailbox.link(mail));
            assertThat(rose.text())
                    .contains("En cours de traitement", "Votre acte est presque prêt.")
                    .doesNotContain("Vérifier le registre")
                    .doesNotContain("note");
            rose.checkPage();
            thomas.open(reference);
            assertThat(thomas.text()).contains("lu par l’usager");
        }
    }

    @Test
    void acceptsWithAWord(Portal portal) {
        try (Visitor rose = portal.visitor("brumeval");
                Desk thomas = Desk.of(portal, "instructeur")) {
            String reference = BirthCertificate.submit(rose, "Acceptée", "rose.acceptee@exemple.fr");
            thomas.open(reference);
            thomas.take();
            thomas.act("Accepter", "Il part demain par la poste.");
            assertThat(thomas.text()).contains("La demande " + reference + " est acceptée.");
            thomas.visitor().checkPage();

            var mail = portal.mailbox().expect("rose.acceptee@exemple.fr", "est acceptée");
            assertThat(Mailbox.text(mail)).contains("Il part demain par la poste.");
            rose.open(Mailbox.link(mail));
            assertThat(rose.text())
                    .contains("Acceptée", "Il part demain par la poste.", "Comment cela s’est-il passé ?");
            rose.checkPage();
        }
    }

    @Test
    void refusesOnlyWithAReason(Portal portal) {
        try (Visitor rose = portal.visitor("brumeval");
                Desk thomas = Desk.of(portal, "instructeur")) {
            String reference = BirthCertificate.submit(rose, "Refusée", "rose.refusee@exemple.fr");
            thomas.open(reference);
            thomas.take();
            thomas.act("Refuser", " ");
            assertThat(thomas.text()).contains("Écrivez le motif du refus.");
            thomas.unfolded().locator("textarea").fill("Aucun acte à ce nom et à cette date.");
            thomas.perform();
            assertThat(thomas.text()).contains("La demande " + reference + " est refusée.");

            var mail = portal.mailbox().expect("rose.refusee@exemple.fr", "Réponse à votre demande");
            assertThat(Mailbox.text(mail)).contains("Aucun acte à ce nom et à cette date.");
            rose.open(Mailbox.link(mail));
            assertThat(rose.text()).contains("Refusée", "Aucun acte à ce nom et à cette date.");
        }
    }

    @Test
    void theSlowerOfTwoAgentsIsToldAndOverwritesNothing(Portal portal) {
        try (Visitor rose = portal.visitor("brumeval");
                Desk thomas = Desk.of(portal, "instructeur");
                Desk helene = Desk.of(portal, "responsable")) {
            String reference = BirthCertificate.submit(rose, "Deux", "rose.deux@exemple.fr");
            thomas.open(reference);
            thomas.take();
            helene.open(reference);
            thomas.open(reference);
            thomas.act("Accepter", "Accord de Thomas.");
            helene.act("Refuser", "Refus d’Hélène, trop tard.");

            assertThat(helene.text())
                    .contains("La demande a changé pendant que vous l’aviez sous les yeux. Rien n’a été enregistré.")
                    .contains("Thomas Garnier a accepté la demande");
            assertThat(helene.visitor().page().locator("textarea").first().inputValue())
                    .isEqualTo("Refus d’Hélène, trop tard.");
            helene.visitor().checkPage();
            helene.open(reference);
            assertThat(helene.text()).contains("Acceptée").doesNotContain("trop tard");
        }
    }
}
