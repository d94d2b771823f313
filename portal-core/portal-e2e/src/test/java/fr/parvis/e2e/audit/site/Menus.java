package fr.parvis.e2e.audit.site;

import fr.parvis.e2e.audit.Looked;
import java.util.ArrayList;
import java.util.List;

/** The menu is at the same place with its links in the same order, and leads to the search from everywhere. */
public final class Menus implements SiteCheck {

    private static final String SEARCH = "/demarches";
    private static final int PIXELS = 8;

    @Override
    public void compare(List<Looked> pages) {
        Looked first = pages.get(0);
        for (Looked page : pages) {
            page.notes().ran("menu-stays-in-place", moved(first, page));
            page.notes()
                    .ran(
                            "search-is-linked-alike",
                            page.texts("menu").indexOf(SEARCH)
                                            == first.texts("menu").indexOf(SEARCH)
                                    ? List.of()
                                    : List.of("la recherche n’est pas à la même place du menu"));
        }
    }

    private static List<String> moved(Looked first, Looked page) {
        List<String> wrong = new ArrayList<>();
        List<String> common = kept(first.texts("menu"), page.texts("menu"));
        if (!common.equals(kept(page.texts("menu"), first.texts("menu")))) {
            wrong.add("les liens du menu sont dans un autre ordre que sur « "
                    + first.page().id() + " »");
        }
        int apart = Math.abs(((Number) first.facts().get("menuTop")).intValue()
                - ((Number) page.facts().get("menuTop")).intValue());
        if (apart > PIXELS) {
            wrong.add("le menu est " + apart + " px plus loin que sur « "
                    + first.page().id() + " »");
        }
        return wrong;
    }

    private static List<String> kept(List<String> links, List<String> others) {
        return links.stream().filter(others::contains).toList();
    }
}
