package fr.parvis.e2e.audit.check;

import com.microsoft.playwright.Page;
import fr.parvis.e2e.support.Pdf;
import java.util.ArrayList;
import java.util.List;

/** Fetches the PDF documents that the portal issues and checks them against PDF/UA; what people attached is for people to judge. */
public final class Documents implements PageCheck {

    @Override
    @SuppressWarnings("unchecked")
    public void look(Page page, Notes notes) {
        List<String> addresses = (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('a[href]')].filter(link => /\\(PDF\\b/.test(link.textContent) && !link.pathname.startsWith('/documents/')).map(link => link.href)");
        List<String> wrong = new ArrayList<>();
        for (String address : addresses) {
            try {
                new Pdf(Fetched.asSignedIn(page, address).body()).checkAccessible();
            } catch (AssertionError notAccessible) {
                wrong.add(address + " — "
                        + notAccessible.getMessage().lines().findFirst().orElse(""));
            }
        }
        notes.ran("documents-are-accessible", wrong);
    }
}
