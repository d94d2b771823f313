package fr.parvis.e2e.support.modes;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;

/** Widths at which a page is shown. */
final class Widths {

    static final int PHONE = 320;
    static final int PAPER = 720;

    private Widths() {}

    static void at(int width, Page page, Runnable check) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(width, before.height);
        try {
            check.run();
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
