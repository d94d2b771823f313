package fr.parvis.e2e.support.modes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Aimed at with a trembling finger: 24 px, or as much room around, as WCAG 2.5.8 measures it. */
public final class TargetSize implements Mode {

    private static final Script SMALL = Script.named("small-targets");

    @Override
    public void check(Page page) {
        assertThat(SMALL.<List<String>>in(page)).as("targets under 24 px").isEmpty();
    }
}
