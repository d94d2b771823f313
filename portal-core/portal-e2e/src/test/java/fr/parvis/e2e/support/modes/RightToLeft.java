package fr.parvis.e2e.support.modes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Read from right to left, as Arabic and Hebrew are: the page turns round without sideways scrolling. */
public final class RightToLeft implements Mode {

    @Override
    public void check(Page page) {
        page.evaluate("document.documentElement.dir = 'rtl'");
        assertThat(Widths.overflow(page)).as("sideways scrolling").isZero();
        Widths.at(
                Widths.PHONE,
                page,
                () -> assertThat(Widths.overflow(page))
                        .as("sideways scrolling at 320 px")
                        .isZero());
        page.evaluate("document.documentElement.removeAttribute('dir')");
    }
}
