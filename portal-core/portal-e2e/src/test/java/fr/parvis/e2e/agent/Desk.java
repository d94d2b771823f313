package fr.parvis.e2e.agent;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.Visitor;

/**
 * An agent at work.
 *
 * @param visitor the agent's browser
 */
record Desk(Visitor visitor) implements AutoCloseable {

    /** Somebody of Brumeval by role: accueil, instructeur, responsable, police or admin. */
    static Desk of(Portal portal, String who) {
        return new Desk(People.agent(portal, who));
    }

    /** Opens a request by its number. */
    Response open(String reference) {
        return visitor.open("/agent/demande/" + reference);
    }

    /** Searches the inbox, ended requests included. */
    void search(String words) {
        visitor.open("/agent");
        visitor.type("Numéro, nom ou mots du titre", words);
        visitor.page().getByLabel("État").first().selectOption("Toutes, terminées comprises");
        visitor.press("Filtrer");
    }

    void take() {
        visitor.press("Prendre en charge");
    }

    /** Unfolds an act of the page. */
    Locator unfold(String act) {
        visitor.page()
                .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText(act))
                .click();
        return unfolded();
    }

    /** The act that is unfolded. */
    Locator unfolded() {
        return visitor.page().locator("details.desk-act[open]");
    }

    /** Writes a text into an act and does it. */
    void act(String act, String text) {
        fill(act, text);
        perform();
    }

    /** Writes a text into an act. */
    void fill(String act, String text) {
        unfold(act).locator("textarea").fill(text);
    }

    /** Does the act that is unfolded. */
    void perform() {
        visitor.click(unfolded().locator("button[type=submit]"));
    }

    String text() {
        return visitor.text();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
