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
class AsksForACorrectionE2E {

    @Test
    void theResidentCorrectsWhatWasChosenAndNothingElse(Portal portal) {
        try (Visitor ugo = portal.visitor("brumeval");
                Desk thomas = Desk.of(portal, "instructeur")) {
            String reference = BirthCertificate.submit(ugo, "Faute", "ugo@exemple.fr");
            thomas.open(reference);
            thomas.take();
            thomas.act("Demander un complément", "L’adresse n’existe pas.");
            assertThat(thomas.text()).contains("Choisissez au moins une réponse ou une pièce à corriger.");
            thomas.visitor().checkPage();
            thomas.visitor().choose("Adresse d’envoi");
            thomas.perform();
            assertThat(thomas.text()).contains("En attente de l’usager", "en attente de la réponse");

            ugo.open(Mailbox.link(portal.mailbox().expect("ugo@exemple.fr", "nous avons besoin d’un complément")));
            assertThat(ugo.text()).contains("L’adresse n’existe pas.", "Adresse d’envoi");
            ugo.checkPage();
            ugo.follow("Répondre au service");
            assertThat(ugo.heading()).isEqualTo("Compléter votre demande");
            assertThat(ugo.page().getByLabel("Votre nom de naissance").count()).isZero();
            ugo.checkPage();
            ugo.type("Code postal", "35");
            ugo.press("Envoyer le complément");
            assertThat(ugo.errors()).containsExactly("Écrivez un code postal de 5 chiffres.");
            ugo.checkPage();
            ugo.type("Code postal", "35990");
            ugo.type("Numéro et rue", "7 rue des Acacias");
            ugo.press("Envoyer le complément");
            assertThat(ugo.text()).contains("Vous avez envoyé le complément", "7 rue des Acacias");
            ugo.checkPage();

            thomas.open(reference);
            assertThat(thomas.text()).contains("7 rue des Acacias", "En traitement", "Complément reçu");
        }
    }
}
