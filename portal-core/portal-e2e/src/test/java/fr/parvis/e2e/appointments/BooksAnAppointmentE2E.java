package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class BooksAnAppointmentE2E {

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void aFamilyBooksWithACodeByMailAndEveryPageIsForEverybody(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            zoe.open("/modules/appointments/prendre");
            zoe.checkPage();
            zoe.follow("Essai : papiers d’identité");
            zoe.field("Combien de personnes").selectOption("2");
            zoe.press("Voir les horaires");
            zoe.checkPage();
            zoe.press("Garder cet horaire");
            assertThat(zoe.errors()).containsExactly("Choisissez un horaire dans la liste.");
            zoe.checkPage();

            zoe.open("/modules/appointments/creneaux/essai-papiers?personnes=2&lieu=essai-centre&jour=" + Offer.day(3));
            zoe.choose("9 h 20");
            zoe.press("Garder cet horaire");
            assertThat(zoe.text()).contains(Offer.words(3) + " à 9 h 20", "L’horaire est gardé pour vous jusqu’à");
            zoe.checkPage();
            zoe.press("Continuer");
            assertThat(zoe.errors()).hasSize(4);
            zoe.checkPage();

            zoe.type("2e personne", "Élie D’Ornano-Kœnigstein, ".repeat(3));
            offer.introduce(zoe, "Zoé-Angélique", "D’Ornano-Kœnigstein de la Tour-du-Pin", "zoe.rdv@exemple.fr");
            zoe.checkPage();
            zoe.type("Code de six chiffres", "12");
            zoe.press("Continuer");
            assertThat(zoe.errors()).containsExactly("Ce code n’est pas le bon. Regardez le dernier message reçu.");
            zoe.checkPage();
            String code = offer.code("zoe.rdv@exemple.fr");
            zoe.type("Code de six chiffres", code.substring(0, 3) + " " + code.substring(3));
            zoe.press("Continuer");
            assertThat(zoe.heading()).isEqualTo("Vérifiez votre rendez-vous");
            assertThat(zoe.text()).contains("D’Ornano-Kœnigstein de la Tour-du-Pin", "Élie D’Ornano-Kœnigstein");
            zoe.checkPage();
            zoe.press("Confirmer le rendez-vous");
            assertThat(zoe.heading()).isEqualTo("Votre rendez-vous est pris");
            zoe.checkPage();

            String mail = spaced(Mailbox.text(portal.mailbox().expect("zoe.rdv@exemple.fr", "Rendez-vous le")));
            assertThat(mail)
                    .contains(
                            zoe.reference(),
                            Offer.words(3) + " à 9 h 20",
                            "Mairie du centre",
                            "Une photo",
                            "2 personnes");
            assertThat(new String(zoe.download("Ajouter à mon agenda"), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("METHOD:PUBLISH", "T092000", "T100000");
        }
    }

    @Test
    void theWholeWayNeedsNoScript(Portal portal) {
        try (Visitor max = portal.visitorWithoutScript("brumeval")) {
            String reference = offer.book(max, 4, "9 h 30", "max.sans-script@exemple.fr");

            assertThat(offer.booked(reference)).isEqualTo(1);
        }
    }

    @Test
    void theKeyboardIsEnough(Portal portal) {
        try (Visitor eva = portal.visitor("brumeval")) {
            eva.open("/modules/appointments/creneaux/essai-ecrivain?jour=" + Offer.day(5));
            eva.page()
                    .getByLabel("9 h", new Page.GetByLabelOptions().setExact(true))
                    .first()
                    .focus();
            eva.page().keyboard().press("ArrowRight");
            eva.page().keyboard().press("Enter");
            eva.page().waitForURL("**/coordonnees/**");
            eva.field("Prénoms").focus();
            eva.page().keyboard().type("Eva");
            eva.page().keyboard().press("Tab");
            eva.page().keyboard().type("Sol");
            eva.page().keyboard().press("Tab");
            eva.page().keyboard().type("eva.clavier@exemple.fr");
            eva.page().keyboard().press("Enter");
            eva.page().waitForURL("**/verifier/**");
            eva.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirmer"))
                    .first()
                    .focus();
            eva.page().keyboard().press("Enter");
            eva.page().waitForURL("**/confirme/**");

            assertThat(eva.text()).contains(Offer.words(5) + " à 9 h 30");
        }
    }

    @Test
    void whoIsSignedInFindsTheAppointmentAgain(Portal portal) {
        try (Visitor lucie = People.lucie(portal)) {
            offer.keep(lucie, "essai-compte", 6, "10 h");
            assertThat(lucie.field("Prénoms").inputValue()).isNotEmpty();
            lucie.press("Continuer");
            lucie.press("Confirmer le rendez-vous");
            String reference = lucie.reference();

            lucie.open("/compte");
            assertThat(lucie.text()).contains("Mes rendez-vous", Offer.words(6) + " à 10 h");
            lucie.checkPage();
            lucie.follow("Tous mes rendez-vous");
            lucie.checkPage();
            lucie.follow(Offer.words(6) + " à 10 h");
            assertThat(lucie.reference()).isEqualTo(reference);
            lucie.checkPage();
        }
    }

    @Test
    void aSecondSubjectIsBookedBesideTheFirstWithoutTypingAgain(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            offer.book(zoe, 18, "9 h", "deux.sujets@exemple.fr");
            zoe.follow("Prendre aussi un rendez-vous pour un autre sujet");
            zoe.follow("Essai : conseil au téléphone");
            zoe.page().locator("input[name=creneau]").first().check();
            zoe.press("Garder cet horaire");
            assertThat(zoe.text()).contains(Offer.words(18));
            assertThat(zoe.field("Prénoms").inputValue()).isEqualTo("Zoé");
            zoe.type("Numéro de téléphone", "06 12 34 56 78");
            zoe.press("Continuer");
            zoe.press("Confirmer le rendez-vous");

            assertThat(zoe.heading()).isEqualTo("Votre rendez-vous est pris");
            assertThat(offer.count("SELECT count(*) FROM appointments.appointment "
                            + "WHERE email = 'deux.sujets@exemple.fr' AND party_id IS NOT NULL"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatNeedsAnAccountSaysSoAndWhatIsForAgentsIsNotThere(Portal portal) {
        try (Visitor max = portal.visitor("brumeval")) {
            max.open("/modules/appointments/creneaux/essai-compte");
            assertThat(max.text()).contains("Pour ce rendez-vous, il faut vous connecter.");
            max.checkPage();
            assertThat(max.open("/modules/appointments/creneaux/essai-agents").status())
                    .isEqualTo(404);
            max.open("/modules/appointments/prendre");
            assertThat(max.text()).doesNotContain("agents seulement");
            assertThat(max.open("/modules/appointments/mes-rendez-vous").ok()).isTrue();
            assertThat(max.heading()).isEqualTo("Se connecter");
        }
    }

    @Test
    void nothingFreeIsNoDeadEnd(Portal portal) {
        try (Visitor max = portal.visitor("brumeval")) {
            max.open("/modules/appointments/creneaux/essai-complet");
            assertThat(max.text()).contains("Aucun horaire n’est libre pour le moment.", "02 61 91 10 11");
            max.checkPage();
            max.type("Adresse de courriel", "pas une adresse");
            max.press("Me prévenir");
            assertThat(max.errors()).hasSize(1);
            max.checkPage();
            max.type("Adresse de courriel", "patient@exemple.fr");
            max.press("Me prévenir");
            assertThat(max.text()).contains("Nous vous écrirons à l’adresse patient@exemple.fr.");
            max.checkPage();

            max.open("/modules/appointments/creneaux/essai-papiers?moment=EVENING&jours=MONDAY&acces=SIGN_LANGUAGE");
            assertThat(max.text()).contains("Aucun horaire ne correspond à vos choix.");
            max.checkPage();
            max.follow("Effacer mes choix");
            assertThat(max.text()).contains("Choisissez un horaire");
        }
    }

    @Test
    void theCalendarOfTheMonthLeadsToADay(Portal portal) {
        try (Visitor max = portal.visitor("brumeval")) {
            max.open("/modules/appointments/creneaux/essai-ecrivain");
            max.follow("Voir le calendrier du mois");
            max.checkPage();
            max.follow(Offer.words(2) + " : horaires libres");
            assertThat(max.text()).containsIgnoringCase(Offer.words(2));
        }
    }

    @Test
    void englishIsReadToo(Portal portal) {
        try (Visitor max = portal.visitor("brumeval")) {
            max.open("/modules/appointments/creneaux/essai-papiers");
            max.follow("English");
            assertThat(max.text()).contains("Keep this time");
            max.checkPage();
        }
    }

    /** Mails break their lines where they are full. */
    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
