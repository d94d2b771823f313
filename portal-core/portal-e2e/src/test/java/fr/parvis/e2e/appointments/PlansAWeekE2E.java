package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The week of a place, as a list and as a calendar. */
@ExtendWith(RunningPortal.class)
class PlansAWeekE2E {

    private static final int DAYS_AHEAD = 47;

    private North north;

    @BeforeEach
    void north(Portal portal) {
        north = North.of(portal);
    }

    @Test
    void anAgentReadsTheWeekAsAListAndChangesATimeByKeyboard(Portal portal) {
        north.expect("Iris Faure", North.FIRST, DAYS_AHEAD, "09:00", "iris.nord@exemple.fr", "");
        try (Visitor agent = portal.visitor("brumeval")) {
            agent.open(week("semaine", DAYS_AHEAD));
            People.enter(agent, "accueil@brumeval.example");

            assertThat(agent.text()).contains("Iris Faure", "Essai : guichets du nord :", "horaires libres");
            agent.checkPage();
            Locator move = agent.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Changer l’horaire Iris Faure"));
            move.focus();
            agent.page().keyboard().press("Enter");
            agent.page().waitForURL("**/changer-horaire**");

            assertThat(agent.heading()).contains("Iris Faure");
        }
    }

    @Test
    void anAgentDragsAnAppointmentAndAgreesOnTheFormThatAlsoWorksWithoutDragging(Portal portal) {
        int day = DAYS_AHEAD + 7;
        north.expect("Jade Colin", North.FIRST, day, "09:30", "jade.nord@exemple.fr", "");
        try (Visitor agent = portal.visitor("brumeval")) {
            agent.open(week("agenda", day));
            People.enter(agent, "accueil@brumeval.example");
            Locator event =
                    agent.page().locator("a.fc-event").filter(new Locator.FilterOptions().setHasText("Jade Colin"));
            event.waitFor();
            agent.checkPage();
            drag(agent, event, "11:00:00");
            agent.page().waitForURL("**/changer-horaire**");

            assertThat(agent.page().locator("input[name=creneau]:checked").count())
                    .as(agent.page().url())
                    .isEqualTo(1);
            agent.press("Déplacer et prévenir");

            portal.mailbox().expect("jade.nord@exemple.fr", "à 11 h");
            agent.open(week("agenda", day) + "&vue=jour");
            event.waitFor();
            assertThat(event.innerText()).contains("11:00");
        }
    }

    @Test
    void theCalendarOpensAnAppointmentByKeyboardAndLeadsToTheList(Portal portal) {
        int day = DAYS_AHEAD + 14;
        north.expect("Nina Perez", North.FIRST, day, "09:30", "nina.nord@exemple.fr", "");
        try (Visitor agent = portal.visitor("brumeval")) {
            agent.open(week("agenda", day) + "&vue=jour");
            People.enter(agent, "accueil@brumeval.example");
            Locator event =
                    agent.page().locator("a.fc-event").filter(new Locator.FilterOptions().setHasText("Nina Perez"));
            event.waitFor();
            event.focus();
            agent.page().keyboard().press("Enter");
            agent.page().waitForURL("**/rendez-vous?id=**");
            assertThat(agent.text()).contains("Nina Perez");

            agent.page().goBack();
            agent.follow("Voir la même semaine en liste");
            assertThat(agent.text()).contains("Nina Perez");
        }
    }

    @Test
    void anAgentOfAnotherServiceSeesThatTimeIsTakenButNotByWhom(Portal portal) {
        int day = DAYS_AHEAD + 21;
        north.expect("Hugo Masson", North.FIRST, day, "09:30", "hugo.nord@exemple.fr", "");
        try (Visitor agent = portal.visitor("brumeval")) {
            agent.open(week("agenda", day));
            People.enter(agent, "police@brumeval.example");
            agent.page().locator(".fc-event").first().waitFor();
            assertThat(agent.text()).contains("Pris, autre service").doesNotContain("Masson");

            agent.open(week("semaine", day));
            assertThat(agent.text())
                    .contains("1 rendez-vous d’un autre service.")
                    .doesNotContain("Masson");
        }
    }

    private static void drag(Visitor agent, Locator event, String time) {
        BoundingBox from = event.boundingBox();
        BoundingBox to = agent.page()
                .locator("td.fc-timegrid-slot-lane[data-time='" + time + "']")
                .boundingBox();
        double x = from.x + from.width / 2;
        agent.page().mouse().move(x, from.y + 3);
        agent.page().mouse().down();
        agent.page().mouse().move(x, (from.y + to.y) / 2);
        agent.page().mouse().move(x, to.y + 4);
        agent.page().mouse().up();
    }

    private static String week(String page, int daysAhead) {
        return "/agent/modules/appointments/" + page + "?lieu=essai-nord&semaine=" + Offer.day(daysAhead);
    }
}
