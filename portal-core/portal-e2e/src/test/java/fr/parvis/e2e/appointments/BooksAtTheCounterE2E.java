package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent books for who stands at the counter or calls. */
@ExtendWith(RunningPortal.class)
class BooksAtTheCounterE2E {

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void anAgentBooksWithANameAloneAndPrintsTheCard(Portal portal) {
        try (Visitor agent = portal.visitor("brumeval")) {
            agent.open(Counter.day(40));
            People.enter(agent, "accueil@brumeval.example");
            assertThat(agent.heading()).isEqualTo("Rendez-vous du " + Offer.words(40));
            agent.checkPage();

            Counter.take(agent, Counter.WRITER, "9 h");
            assertThat(agent.heading()).isEqualTo("Réserver pour un usager");
            assertThat(agent.focused()).isEqualTo("nom");
            agent.checkPage();
            agent.press("Réserver");
            assertThat(agent.errors()).containsExactly("Écrivez le nom de la personne.");
            agent.checkPage();
            agent.page().locator("#nom").fill("Le Goff");
            agent.page().locator("#nom").press("Enter");
            agent.page().waitForURL(Pattern.compile(".*/rendez-vous\\?.*"));

            assertThat(agent.text()).contains("Le rendez-vous est réservé.", "Au guichet", "Bureau 3");
            String reference = agent.reference();
            agent.checkPage();
            agent.follow("Carte à imprimer");
            assertThat(agent.text())
                    .contains(reference, Offer.words(40) + " à 9 h", "Mairie du centre", "02 61 91 10 21");
            agent.checkPage();
            agent.open(Counter.day(40));
            assertThat(agent.text()).contains("Le Goff", reference);
        }
    }

    @Test
    void anAgentBooksWhatResidentsMayNot(Portal portal) {
        try (Visitor agent = People.agent(portal, "accueil")) {
            agent.open(Counter.day(85));
            Counter.take(agent, "Essai : agents seulement", "9 h");
            agent.page().locator("#nom").fill("Diallo");
            agent.type("Numéro de téléphone", "06 12 34 56 78");
            agent.choose("Par téléphone");
            agent.press("Réserver");

            assertThat(agent.text()).contains("Le rendez-vous est réservé.", "Par téléphone", "+33612345678");
        }
    }

    @Test
    void theSecondOfTwoAgentsGetsTheNearestTimesAndLosesNothing(Portal portal) {
        try (Visitor first = People.agent(portal, "accueil");
                Visitor second = People.agent(portal, "instructeur")) {
            first.open(Counter.day(41));
            second.open(Counter.day(41));
            Counter.take(first, Counter.WRITER, "9 h");
            first.page().locator("#nom").fill("Tanguy");
            first.type("Remarque", "Vient avec son fils");

            Counter.take(second, Counter.WRITER, "9 h");
            assertThat(second.text()).contains("Cet horaire vient d’être pris.");
            second.checkPage();
            end(first);
            second.open(Counter.day(41));
            Counter.take(second, Counter.WRITER, "9 h");
            second.page().locator("#nom").fill("Kerbrat");
            second.press("Réserver");
            assertThat(second.text()).contains("Le rendez-vous est réservé.");

            first.press("Réserver");
            assertThat(first.text()).contains("Cet horaire vient d’être pris.");
            assertThat(first.field("Nom").inputValue()).isEqualTo("Tanguy");
            first.checkPage();
            first.press(Offer.words(41) + " à 9 h 30");
            assertThat(first.field("Remarque").inputValue()).isEqualTo("Vient avec son fils");
            first.press("Réserver");
            assertThat(first.text()).contains("Le rendez-vous est réservé.", "9 h 30", "Vient avec son fils");
        }
    }

    @Test
    void anAgentOfAnotherServiceBooksNothingHere(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval");
                Visitor police = People.agent(portal, "police")) {
            String reference = offer.book(zoe, 42, "9 h", "autre.service@exemple.fr");
            police.open(Counter.day(42));
            assertThat(police.text()).contains("Aucun horaire libre ce jour-là pour vos services.");

            String id = offer.id(reference);
            for (String page : new String[] {"rendez-vous", "changer-horaire", "carte", "reserver"}) {
                assertThat(police.open("/agent/modules/appointments/" + page + "?id=" + id + "&retenu=" + id)
                                .status())
                        .as(page)
                        .isEqualTo(404);
            }
        }
    }

    /** Minutes pass for what an agent holds. */
    private void end(Visitor agent) {
        String id = agent.page().url().replaceFirst(".*retenu=", "");
        for (String rows : new String[] {
            "appointment SET held_until = now() - interval '1 minute' WHERE id",
            "occupation SET held_until = now() - interval '1 minute' WHERE appointment_id"
        }) {
            offer.execute("UPDATE appointments." + rows + " = '" + id + "'");
        }
    }
}
