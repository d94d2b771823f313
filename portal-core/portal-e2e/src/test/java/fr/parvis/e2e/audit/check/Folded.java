package fr.parvis.e2e.audit.check;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Opens what is folded with the keyboard, and folds it again. */
public final class Folded implements PageCheck {

    @Override
    public void look(Page page, Notes notes) {
        List<String> wrong = new ArrayList<>();
        for (Locator details : page.locator("details:visible").all()) {
            Locator summary = details.locator("summary").first();
            boolean before = isOpen(details);
            summary.focus();
            page.keyboard().press("Enter");
            if (isOpen(details) == before) {
                wrong.add(summary.innerText() + " — ne s’ouvre pas au clavier");
            } else {
                page.keyboard().press("Enter");
            }
        }
        notes.ran("details-open-by-keyboard", wrong);
    }

    private static boolean isOpen(Locator details) {
        return details.getAttribute("open") != null;
    }
}
