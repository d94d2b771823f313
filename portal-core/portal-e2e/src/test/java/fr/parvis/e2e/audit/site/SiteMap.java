package fr.parvis.e2e.audit.site;

import com.microsoft.playwright.APIRequestContext;
import fr.parvis.e2e.audit.Looked;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/** The site map leads to every page that stands by itself, each of its links works, and each page links to it alike. */
public final class SiteMap implements SiteCheck {

    private static final Set<String> NOT_BY_THEMSELVES =
            Set.of("process", "follow-up", "document", "random", "back-office");
    private static final int OK = 200;

    private final APIRequestContext web;
    private final String portal;

    public SiteMap(APIRequestContext web, String portal) {
        this.web = web;
        this.portal = portal;
    }

    @Override
    public void compare(List<Looked> pages) {
        List<String> wrong = wrong(pages);
        for (Looked page : pages) {
            page.notes().ran("site-map-leads-everywhere", wrong);
            page.notes()
                    .ran(
                            "site-map-is-linked-alike",
                            page.texts("siteMap").contains("footer")
                                    ? List.of()
                                    : List.of("pas de lien vers le plan du site au pied de la page"));
        }
    }

    private List<String> wrong(List<Looked> pages) {
        Set<String> links =
                Set.copyOf(Jsoup.parse(web.get(portal + "/plan-du-site").text())
                        .select("main a")
                        .eachAttr("href"));
        var broken = links.stream()
                .filter(link -> web.get(portal + link).status() != OK)
                .map(link -> "le plan mène à " + link + ", qui ne répond pas");
        var missing = pages.stream()
                .filter(page -> !NOT_BY_THEMSELVES.contains(page.page().kind()))
                .map(page -> page.page().address().replaceFirst("\\?.*", ""))
                .filter(address -> !address.equals("/plan-du-site") && !links.contains(address))
                .map(address -> "le plan ne mène pas à " + address);
        return java.util.stream.Stream.concat(broken, missing).toList();
    }
}
