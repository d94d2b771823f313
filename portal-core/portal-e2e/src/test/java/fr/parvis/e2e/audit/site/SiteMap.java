package fr.parvis.e2e.audit.site;

import com.microsoft.playwright.Page;
import fr.parvis.e2e.audit.Looked;
import fr.parvis.e2e.audit.check.Fetched;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The site map leads to every page that stands by itself, each of its links works, and each page links to it alike. */
public final class SiteMap implements SiteCheck {

    private static final String PATH = "/plan-du-site";
    private static final Set<String> NOT_BY_THEMSELVES =
            Set.of("process", "follow-up", "document", "random", "back-office");
    private static final Set<String> NOT_THERE = Set.of("introuvable");
    private static final int FIRST_ERROR = 400;

    private final Set<String> links;
    private final List<String> broken;

    /** Reads the site map of the portal that a page is of, and follows its links. */
    public SiteMap(Page page) {
        links = Set.copyOf(
                Jsoup.parse(Fetched.by(page, PATH).text()).select("main a").eachAttr("href"));
        broken = links.stream()
                .filter(link -> Fetched.by(page, link).status() >= FIRST_ERROR)
                .map(link -> "le plan mène à " + link + ", qui ne répond pas")
                .toList();
    }

    @Override
    public void compare(List<Looked> pages) {
        List<String> wrong = Stream.concat(broken.stream(), missing(pages)).toList();
        for (Looked page : pages) {
            page.notes().ran("site-map-leads-everywhere", wrong);
            page.notes()
                    .ran(
                            "site-map-is-linked-alike",
                            page.ofAgents() || page.texts("siteMap").contains("footer")
                                    ? List.of()
                                    : List.of("pas de lien vers le plan du site au pied de la page"));
        }
    }

    private Stream<String> missing(List<Looked> pages) {
        return pages.stream()
                .map(Looked::page)
                .filter(page -> !NOT_BY_THEMSELVES.contains(page.kind()) && !NOT_THERE.contains(page.id()))
                .map(page -> page.address().replaceFirst("\\?.*", ""))
                .filter(address -> !address.equals(PATH) && !links.contains(address))
                .map(address -> "le plan ne mène pas à " + address);
    }
}
