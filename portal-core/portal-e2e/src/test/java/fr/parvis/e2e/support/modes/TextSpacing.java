package fr.parvis.e2e.support.modes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Lines, letters and words further apart, as WCAG 1.4.12 measures them: nothing is cut off or pushed out. */
public final class TextSpacing implements Mode {

    private static final Script APART = Script.named("text-spacing");
    private static final Script CUT = Script.named("cut-off-text");

    @Override
    public void check(Page page) {
        APART.in(page);
        Widths.at(Widths.PHONE, page, () -> {
            assertThat(Widths.overflow(page)).as("sideways scrolling").isZero();
            assertThat(CUT.<List<String>>in(page)).as("text cut off").isEmpty();
        });
        page.evaluate("document.adoptedStyleSheets = []");
    }
}
