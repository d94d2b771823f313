package fr.parvis.e2e.support.modes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;

/** The reader's own few colours instead of the page's: controls keep an edge, texts stay apart from their ground. */
public final class ForcedColours implements Mode {

    private static final Script FAULTS = Script.named("forced-colours");

    @Override
    public void check(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(FAULTS.<List<String>>in(page)).as("lost in forced colours").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }
}
