package fr.parvis.e2e.appointments;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parvis.e2e.support.Visitor;

/** Steps of agents that scenarios share. */
final class Counter {

    static final String WRITER = "Essai : écrivain public";

    private Counter() {}

    /** The page of a day at the centre. */
    static String day(int daysAhead) {
        return "/agent/modules/appointments/jour?lieu=essai-centre&jour=" + Offer.day(daysAhead);
    }

    /** Chooses a free time on the page of the day that is open. */
    static void take(Visitor agent, String type, String hour) {
        agent.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(type))
                .click();
        agent.click(agent.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(hour + " – " + type).setExact(true)));
    }

    /** Opens a part of the page that is folded. */
    static void unfold(Visitor agent, String summary) {
        agent.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .click();
    }
}
