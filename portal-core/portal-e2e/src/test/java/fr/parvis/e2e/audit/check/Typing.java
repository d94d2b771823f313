package fr.parvis.e2e.audit.check;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Where scripts run: types and changes without sending anything, and watches that nothing else happens. */
public final class Typing implements PageCheck {

    private static final String KEYS = "abcdefghijklmnopqrstuvwxyz0123456789?/.!";

    @Override
    public void look(Page page, Notes notes) {
        List<String> changes = new ArrayList<>();
        List<String> shortcuts = new ArrayList<>();
        if (notes.has("scripts")) {
            String address = page.url();
            for (Locator field : page.locator("main input[type=text]:visible, main input[type=search]:visible")
                    .all()) {
                field.focus();
                page.keyboard().press("x");
                page.keyboard().press("Backspace");
                if (!page.url().equals(address)) {
                    changes.add("écrire dans un champ mène à " + page.url());
                    page.navigate(address);
                }
            }
            page.evaluate("document.activeElement.blur()");
            String before = page.locator("body").innerText();
            KEYS.chars().forEach(key -> page.keyboard().press(Character.toString(key)));
            if (!page.url().equals(address) || !page.locator("body").innerText().equals(before)) {
                shortcuts.add("une touche seule change la page");
            }
        }
        notes.ran("typing-changes-no-context", changes);
        notes.ran("no-single-key-shortcut", shortcuts);
        notes.ran("no-window-by-itself", windows(page));
    }

    private static List<String> windows(Page page) {
        return page.context().pages().stream()
                .filter(other -> other != page)
                .map(other -> "une fenêtre s’est ouverte : " + other.url())
                .toList();
    }
}
