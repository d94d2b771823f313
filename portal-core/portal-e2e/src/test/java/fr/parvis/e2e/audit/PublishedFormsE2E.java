package fr.parvis.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms that a collectivité publishes are held to the same rules as the pages of the product. */
@ExtendWith(RunningPortal.class)
class PublishedFormsE2E {

    private static final int MANY = 10;

    @Test
    void theFirstPageOfEachIsForEverybody(Portal portal) {
        try (Visitor lucie = People.lucie(portal)) {
            List<String> forms = published(lucie);
            assertThat(forms).hasSizeGreaterThan(MANY);
            for (String form : forms) {
                lucie.open("/modules/forms/commencer/" + form);
                lucie.press("Commencer");
                lucie.checkPage();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> published(Visitor visitor) {
        visitor.open("/demarches");
        Locator links = visitor.page().locator("main a[href^='/demarches/']");
        return (List<String>) links.evaluateAll(
                "links => [...new Set(links.map(link => link.getAttribute('href').replace('/demarches/', '')))]");
    }
}
