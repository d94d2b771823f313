package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody else is faster, or time passes. Nothing that was typed is lost. */
@ExtendWith(RunningPortal.class)
class LosesATimeE2E {

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void ofTwoWhoChooseTheSameTimeOneChoosesAgain(Portal portal) {
        try (Visitor first = portal.visitor("brumeval");
                Visitor second = portal.visitor("brumeval")) {
            second.open("/modules/appointments/creneaux/essai-ecrivain?jour=" + Offer.day(8));
            second.choose("10 h");
            offer.keep(first, Offer.WRITER, 8, "10 h");
            second.press("Garder cet horaire");

            assertThat(second.errors()).containsExactly("Cet horaire vient d’être pris. Choisissez-en un autre.");
            second.checkPage();
            second.choose("10 h 30");
            second.press("Garder cet horaire");
            assertThat(second.text()).contains("à 10 h 30");
        }
    }

    @Test
    void aHoldThatEndedIsStillGoodWhenNobodyTookTheTime(Portal portal) {
        try (Visitor slow = portal.visitor("brumeval")) {
            offer.keep(slow, Offer.WRITER, 9, "9 h");
            offer.introduce(slow, "Zoé", "Lente", "lente@exemple.fr");
            offer.endHold(slow);
            slow.page().reload();
            assertThat(slow.text()).contains("L’horaire n’est plus gardé");
            slow.checkPage();
            slow.press("Confirmer le rendez-vous");

            assertThat(slow.heading()).isEqualTo("Votre rendez-vous est pris");
        }
    }

    @Test
    void aTimeTakenMeanwhileIsReplacedWithTheNearestAndNothingIsTypedAgain(Portal portal) {
        try (Visitor slow = portal.visitor("brumeval");
                Visitor quick = portal.visitor("brumeval")) {
            offer.keep(slow, Offer.WRITER, 10, "9 h");
            offer.introduce(slow, "Zoé", "Encore-Plus-Lente", "plus.lente@exemple.fr");
            offer.endHold(slow);
            offer.book(quick, 10, "9 h", "rapide@exemple.fr");

            slow.press("Confirmer le rendez-vous");
            assertThat(slow.text()).contains("Cet horaire n’est plus libre", "Encore-Plus-Lente");
            slow.checkPage();
            slow.choose("9 h 30");
            slow.press("Prendre cet horaire");
            assertThat(slow.text()).contains("à 9 h 30", "Encore-Plus-Lente", "plus.lente@exemple.fr");
            slow.press("Confirmer le rendez-vous");
            assertThat(slow.heading()).isEqualTo("Votre rendez-vous est pris");
        }
    }

    @Test
    void moreTimeIsGivenOnce(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            offer.keep(zoe, Offer.WRITER, 11, "9 h");
            zoe.type("Prénoms", "Zoé");
            zoe.press("Garder dix minutes de plus");

            assertThat(zoe.text()).contains("L’horaire est gardé dix minutes de plus");
            assertThat(zoe.field("Prénoms").inputValue()).isEqualTo("Zoé");
            assertThat(zoe.text()).doesNotContain("Garder dix minutes de plus");
        }
    }

    @Test
    void confirmingTwiceGivesOneAppointmentAndTheSamePage(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            offer.keep(zoe, Offer.WRITER, 12, "9 h");
            offer.introduce(zoe, "Zoé", "Deux-Fois", "deux.fois@exemple.fr");
            String check = zoe.page().url();
            zoe.press("Confirmer le rendez-vous");
            String reference = zoe.reference();

            zoe.page().goBack();
            zoe.page().reload();
            assertThat(zoe.reference()).isEqualTo(reference);
            zoe.open(check);
            assertThat(zoe.reference()).isEqualTo(reference);
            assertThat(offer.count(
                            "SELECT count(*) FROM appointments.appointment WHERE email = 'deux.fois@exemple.fr'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void theBackButtonAndAReloadKeepWhatWasTyped(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            offer.keep(zoe, Offer.WRITER, 13, "9 h");
            zoe.type("Prénoms", "Zoé");
            zoe.type("Adresse de courriel", "à moitié écri");
            zoe.press("Continuer");
            zoe.page().reload();
            assertThat(zoe.field("Adresse de courriel").inputValue()).isEqualTo("à moitié écri");

            zoe.follow("Choisir un autre horaire");
            zoe.choose("9 h 30");
            zoe.press("Garder cet horaire");
            assertThat(zoe.field("Prénoms").inputValue()).isEqualTo("Zoé");
            assertThat(zoe.field("Adresse de courriel").inputValue()).isEqualTo("à moitié écri");
        }
    }

    @Test
    void theSamePersonIsToldOfTheAppointmentThatTheyHave(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            offer.book(zoe, 14, "9 h", "encore.moi@exemple.fr");
            offer.keep(zoe, Offer.WRITER, 15, "9 h");
            offer.introduce(zoe, "Zoé", "Durand", "Encore.Moi@exemple.fr");
            zoe.press("Confirmer le rendez-vous");

            assertThat(zoe.text()).contains("Vous avez déjà un rendez-vous");
            zoe.checkPage();
        }
    }

    @Test
    void whoKeepsManyTimesIsStopped(Portal portal) {
        try (Visitor robot = portal.visitor("brumeval")) {
            offer.keep(robot, Offer.WRITER, 16, "9 h");
            offer.keep(robot, Offer.WRITER, 16, "9 h 30");
            offer.keep(robot, Offer.WRITER, 16, "10 h");
            offer.keep(robot, Offer.WRITER, 16, "10 h 30");

            assertThat(robot.errors())
                    .containsExactly(
                            "Vous gardez déjà plusieurs horaires. Terminez ou rendez-en un avant d’en prendre un autre.");
        }
    }

    @Test
    void theHoldOfSomebodyElseIsNotThere(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval");
                Visitor stranger = portal.visitor("brumeval")) {
            offer.keep(zoe, Offer.WRITER, 17, "9 h");
            zoe.type("Prénoms", "Secrète");
            zoe.press("Continuer");

            stranger.open(zoe.page().url());
            assertThat(stranger.text()).doesNotContain("Secrète");
            assertThat(stranger.heading()).isEqualTo("Prendre un rendez-vous");
            assertThat(stranger.open(zoe.page().url().replace("/coordonnees/", "/mon-rendez-vous/"))
                            .status())
                    .isEqualTo(404);
        }
    }
}
