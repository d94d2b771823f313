package fr.parvis.e2e.support.modes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;

/** On paper: all that the screen says is there, within the sheet, and what a screen folds is open. */
public final class Printed implements Mode {

    private static final Script SENTENCES = Script.named("sentences");
    private static final String FOLDED = "[...document.querySelectorAll('main details > :not(summary)')]"
            + ".filter(each => !each.checkVisibility()).map(each => each.outerHTML.slice(0, 120))";

    @Override
    public void check(Page page) {
        List<String> onScreen = SENTENCES.in(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Widths.at(Widths.PAPER, page, () -> {
            assertThat(Widths.overflow(page)).as("wider than paper").isZero();
            assertThat(SENTENCES.<List<String>>in(page)).as("printed").containsAll(onScreen);
            assertThat((List<?>) page.evaluate(FOLDED)).as("folded on paper").isEmpty();
        });
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
