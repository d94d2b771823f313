package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Times that everybody wants open, and people wait their turn. */
@ExtendWith(RunningPortal.class)
class WaitsForATurnE2E {

    private static final String TURN = "C’est votre tour";

    @Test
    void whoComesBeforeTheOpeningTakesAPlaceAndKeepsIt(Portal portal) {
        RoomOffer offer = RoomOffer.soon(portal, "essai-file-avant");
        try (Visitor zoe = portal.visitor("brumeval")) {
            zoe.open(offer.times());
            assertThat(zoe.text()).contains("De nouveaux horaires ouvrent le");
            zoe.checkPage();

            zoe.follow("Prendre une place dans la file");
            assertThat(zoe.heading()).isEqualTo("File d’attente");
            assertThat(zoe.text()).contains("Vous avez votre place", "un tirage au sort");
            zoe.checkPage();
            zoe.page().reload();
            zoe.open(offer.room());
            assertThat(offer.tickets()).isOne();
        }
    }

    @Test
    void theFirstGoesStraightInAndOthersWaitUntilThereIsRoom(Portal portal) {
        RoomOffer offer = RoomOffer.open(portal, "essai-file-ouverte");
        try (Visitor first = portal.visitor("brumeval");
                Visitor second = portal.visitor("brumeval");
                Visitor third = portal.visitorWithoutScript("brumeval")) {
            enter(first, offer);
            first.checkPage();

            second.open(offer.times());
            Response page = awaitWords(second, offer, "Vous êtes la prochaine personne");
            assertThat(second.text()).contains("Il reste des horaires libres");
            assertThat(page.headers().get("refresh")).matches("\\d{1,2}");
            second.checkPage();
            third.open(offer.times());
            awaitWords(third, offer, "Il reste une personne devant vous");
            third.follow("Ne plus mettre à jour seule cette page");
            assertThat(third.text()).contains("Cette page ne se met plus à jour seule");

            book(first);
            awaitTurn(second);
            second.checkPage();
            second.follow("Choisir mon horaire");
            assertThat(second.text()).contains("Vous avez jusqu’à");
            third.follow("Voir où en est la file");
            assertThat(third.text()).contains("Vous êtes la prochaine personne");

            second.open(offer.room());
            assertThat(second.text()).as("inside already").contains("Vous avez jusqu’à");
            first.open(offer.times());
            assertThat(first.text()).as("booked, and at the end of the queue").contains("personne");
        }
    }

    @Test
    void aTicketIsWorthNothingInAnotherBrowser(Portal portal) {
        RoomOffer offer = RoomOffer.open(portal, "essai-file-copiee");
        try (Visitor first = portal.visitor("brumeval");
                Visitor thief = portal.visitor("brumeval")) {
            enter(first, offer);
            Cookie ticket = first.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals(offer.cookie()))
                    .findFirst()
                    .orElseThrow();
            thief.open(offer.room());
            thief.page().context().addCookies(List.of(ticket));

            thief.open(offer.times());

            awaitWords(thief, offer, "Vous êtes la prochaine personne");
            assertThat(thief.text()).doesNotContain("Vous avez jusqu’à");
        }
    }

    @Test
    void whoseTimeIsOverKeepsNothingMoreAndMayQueueAgain(Portal portal) {
        RoomOffer offer = RoomOffer.open(portal, "essai-file-finie");
        try (Visitor slow = portal.visitor("brumeval")) {
            enter(slow, offer);
            offer.endStays();
            slow.page().locator("input[name=creneau]").first().check();
            slow.press("Garder cet horaire");

            assertThat(slow.text()).contains("Votre temps pour choisir est terminé");
            slow.checkPage();
            slow.follow("Reprendre une place dans la file");
            assertThat(slow.text()).doesNotContain("Votre temps pour choisir est terminé");
        }
    }

    @Test
    void nobodyWaitsForNothing(Portal portal) {
        RoomOffer offer = RoomOffer.soldOut(portal, "essai-file-vide");
        try (Visitor zoe = portal.visitor("brumeval")) {
            zoe.open(offer.room());
            assertThat(zoe.text()).contains("Tous les horaires sont pris", "De nouveaux horaires ouvrent le");
            zoe.checkPage();
            zoe.follow("Me prévenir si un horaire se libère");
            assertThat(zoe.text()).contains("Être prévenu");
        }
    }

    @Test
    void aBrowserWithoutCookiesIsToldSoAndTakesNoPlace(Portal portal) {
        RoomOffer offer = RoomOffer.open(portal, "essai-file-sans-cookie");
        try (Visitor robot = portal.visitor("brumeval")) {
            robot.open(offer.room() + "?cookies");

            assertThat(robot.text()).contains("Votre navigateur refuse les cookies");
            robot.checkPage();
            assertThat(offer.tickets()).isZero();
        }
    }

    @Test
    void reloadingManyTimesTakesOnePlace(Portal portal) {
        RoomOffer offer = RoomOffer.open(portal, "essai-file-rechargee");
        try (Visitor first = portal.visitor("brumeval");
                Visitor second = portal.visitor("brumeval")) {
            enter(first, offer);
            for (int n = 0; n < 20; n++) {
                second.open(n % 2 == 0 ? offer.room() : offer.times());
            }

            assertThat(second.text()).contains("Vous êtes la prochaine personne");
            assertThat(offer.tickets()).isEqualTo(2);
        }
    }

    /** Goes in, at once where the place is free. */
    private static void enter(Visitor visitor, RoomOffer offer) {
        visitor.open(offer.times());
        if (!visitor.page().url().contains(offer.times())) {
            awaitTurn(visitor);
            visitor.follow("Choisir mon horaire");
        }
        assertThat(visitor.text()).contains("Vous avez jusqu’à");
    }

    /** The page comes again by itself. */
    /** A rank is given, or changes, within seconds. */
    private static Response awaitWords(Visitor visitor, RoomOffer offer, String words) {
        await("the page says " + words)
                .pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    visitor.open(offer.room());
                    return visitor.text().contains(words);
                });
        return visitor.open(offer.room());
    }

    private static void awaitTurn(Visitor visitor) {
        await("their turn")
                .pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .until(() -> visitor.text().contains(TURN));
    }

    private static void book(Visitor visitor) {
        visitor.page().locator("input[name=creneau]").first().check();
        visitor.press("Garder cet horaire");
        visitor.type("Prénoms", "Zoé");
        visitor.page().getByLabel("Nom", new GetByLabelOptions().setExact(true)).fill("Première");
        visitor.type("Téléphone", "0612345601");
        visitor.press("Continuer");
        visitor.press("Confirmer le rendez-vous");
        assertThat(visitor.heading()).isEqualTo("Votre rendez-vous est pris");
    }
}
