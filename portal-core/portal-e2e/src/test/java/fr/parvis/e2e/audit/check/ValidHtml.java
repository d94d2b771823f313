package fr.parvis.e2e.audit.check;

import com.microsoft.playwright.Page;
import fr.parvis.e2e.support.HtmlChecker;

/** Validates the page as the browser holds it with the Nu HTML checker. */
public final class ValidHtml implements PageCheck {

    private final HtmlChecker html = new HtmlChecker();

    @Override
    public void look(Page page, Notes notes) {
        notes.ran("nu-valid", html.errors(page.content()));
    }
}
