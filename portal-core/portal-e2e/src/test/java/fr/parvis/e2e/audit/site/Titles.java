package fr.parvis.e2e.audit.site;

import fr.parvis.e2e.audit.Looked;
import java.util.List;
import java.util.stream.Stream;

/** Two pages have two titles. */
public final class Titles implements SiteCheck {

    @Override
    public void compare(List<Looked> pages) {
        pages.forEach(page -> page.notes()
                .ran(
                        "titles-differ",
                        pages.stream()
                                .filter(other -> !path(other).equals(path(page)))
                                .filter(other -> other.text("title").equals(page.text("title")))
                                .flatMap(other -> Stream.of(
                                        "même titre que « " + other.page().id() + " »"))
                                .toList()));
    }

    private static String path(Looked page) {
        return page.page().address().replaceFirst("\\?.*", "");
    }
}
