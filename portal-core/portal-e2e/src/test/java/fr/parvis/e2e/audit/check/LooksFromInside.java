package fr.parvis.e2e.audit.check;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Runs the scripts that only read the page: what is on it, and what is wrong with it. */
public final class LooksFromInside implements PageCheck {

    @Override
    @SuppressWarnings("unchecked")
    public void look(Page page, Notes notes) {
        ((Map<String, Object>) Scripts.runAll(page, "subject"))
                .forEach((name, count) -> notes.subject(name, ((Number) count).intValue() > 0));
        ((Map<String, List<String>>) Scripts.runAll(page, "check")).forEach(notes::ran);
    }
}
