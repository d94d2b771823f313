package fr.parvis.e2e.support.modes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** From control to control with the Tab key: each is reached, in the order of the page, and one sees where one is. */
public final class KeyboardWalk implements Mode {

    private static final Script SET_OUT = Script.named("keyboard-set-out");
    private static final Script ARRIVE = Script.named("keyboard-arrive");

    private final String part;

    /** A walk within one part of the page: {@code main}, or {@code body} for all of it. */
    public KeyboardWalk(String part) {
        this.part = part;
    }

    @Override
    public void check(Page page) {
        int stops = SET_OUT.<Integer>in(page, part);
        for (int stop = 0; stop < stops; stop++) {
            page.keyboard().press("Tab");
        }
        assertThat(ARRIVE.<List<String>>in(page)).as("on the way by keyboard").isEmpty();
    }
}
