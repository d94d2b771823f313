package fr.parvis.e2e.audit;

import com.microsoft.playwright.Locator;
import fr.parvis.e2e.support.Visitor;
import java.util.List;

/** The procedures that a portal publishes, as a visitor finds them. */
final class Forms {

    private Forms() {}

    /** Ids of all that the catalogue lists. */
    @SuppressWarnings("unchecked")
    static List<String> published(Visitor visitor) {
        visitor.open("/demarches");
        Locator links = visitor.page().locator("main a[href^='/demarches/']");
        return (List<String>) links.evaluateAll(
                "links => [...new Set(links.map(link => link.getAttribute('href').replace('/demarches/', '')))]");
    }

    /** Begins one; false when this visitor may not, or when it is no form of this portal. */
    static boolean begin(Visitor visitor, String form) {
        visitor.open("/modules/forms/commencer/" + form);
        Locator begin = visitor.page().locator("main form[method=post] button[type=submit]");
        if (!visitor.page().url().contains("/modules/forms/commencer/") || begin.count() == 0) {
            return false;
        }
        visitor.click(begin);
        return visitor.page().url().contains("/modules/forms/questions/");
    }

    /** Opens all pages of the one that was begun at once, every question that could be asked included. */
    static void openWhole(Visitor visitor) {
        String draft = visitor.page().url().replaceFirst(".*/questions/([0-9a-f-]{36}).*", "$1");
        visitor.open("/modules/forms/hors-ligne/" + draft);
    }
}
