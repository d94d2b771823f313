package fr.parvis.e2e.audit.check;

import com.microsoft.playwright.Page;

/** Looks at a page that a browser shows, and leaves it as it was. */
public interface PageCheck {

    void look(Page page, Notes notes);
}
