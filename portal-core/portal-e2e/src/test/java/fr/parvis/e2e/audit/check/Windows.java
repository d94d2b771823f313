package fr.parvis.e2e.audit.check;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;

/** Shows the page in other windows: narrow, low, upright, lying. */
public final class Windows implements PageCheck {

    private static final int NARROW = 320;
    private static final int LOW = 256;
    private static final int SHORT_SIDE = 390;
    private static final int LONG_SIDE = 844;

    @Override
    public void look(Page page, Notes notes) {
        ViewportSize before = page.viewportSize();
        notes.ran("reflow-at-320-pixels", at(NARROW, before.height, page, "clipped"));
        notes.ran("reflow-at-256-pixels-high", at(before.width, LOW, page, "covered"));
        notes.ran("both-orientations", at(SHORT_SIDE, LONG_SIDE, page, "turned"));
        notes.ran("both-orientations", at(LONG_SIDE, SHORT_SIDE, page, "turned"));
        page.setViewportSize(before.width, before.height);
    }

    @SuppressWarnings("unchecked")
    private static List<String> at(int width, int height, Page page, String script) {
        page.setViewportSize(width, height);
        return (List<String>) Scripts.run(page, script);
    }
}
