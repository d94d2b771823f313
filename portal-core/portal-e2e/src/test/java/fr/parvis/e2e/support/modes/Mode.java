package fr.parvis.e2e.support.modes;

import com.microsoft.playwright.Page;

/** A way of reading or using a page. */
@FunctionalInterface
public interface Mode {

    /** Asserts that the page shown can be used in this way, and leaves it as it was. */
    void check(Page page);
}
