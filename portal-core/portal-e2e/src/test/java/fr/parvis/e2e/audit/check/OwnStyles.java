package fr.parvis.e2e.audit.check;

import com.microsoft.playwright.Page;
import java.util.List;

/** Gives the text the size and the spacing that a visitor may want. */
public final class OwnStyles implements PageCheck {

    private static final String TWICE = "html { font-size: 200% !important }";

    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
            + " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

    @Override
    public void look(Page page, Notes notes) {
        notes.ran("text-at-200-percent", with(TWICE, page));
        notes.ran("text-spacing", with(SPACED, page));
    }

    @SuppressWarnings("unchecked")
    private static List<String> with(String styles, Page page) {
        page.evaluate(
                "styles => { const sheet = new CSSStyleSheet(); sheet.replaceSync(styles); document.adoptedStyleSheets = [sheet] }",
                styles);
        List<String> wrong = (List<String>) Scripts.run(page, "clipped");
        page.evaluate("document.adoptedStyleSheets = []");
        return wrong;
    }
}
