package fr.parvis.e2e.audit;

import com.microsoft.playwright.Page;
import fr.parvis.accessibility.audit.AuditResult;
import fr.parvis.accessibility.audit.AuditedPage;
import fr.parvis.accessibility.audit.Evidence;
import fr.parvis.accessibility.audit.Verdict;
import fr.parvis.accessibility.referential.Referential;
import fr.parvis.e2e.audit.check.Axe;
import fr.parvis.e2e.audit.check.Documents;
import fr.parvis.e2e.audit.check.Folded;
import fr.parvis.e2e.audit.check.KeyboardWalk;
import fr.parvis.e2e.audit.check.LooksFromInside;
import fr.parvis.e2e.audit.check.Notes;
import fr.parvis.e2e.audit.check.OwnStyles;
import fr.parvis.e2e.audit.check.PageCheck;
import fr.parvis.e2e.audit.check.Scripts;
import fr.parvis.e2e.audit.check.Typing;
import fr.parvis.e2e.audit.check.ValidHtml;
import fr.parvis.e2e.audit.check.Windows;
import fr.parvis.e2e.audit.site.SiteCheck;
import fr.parvis.e2e.support.Visitor;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An audit under way: pages are looked at one after the other, then together, then the result is told. */
public final class Audit {

    private final Referential referential;
    private final Axe axe;
    private final List<PageCheck> checks;
    private final List<Looked> pages = new ArrayList<>();

    public Audit(Referential referential) {
        this.referential = referential;
        axe = new Axe(referential);
        checks = List.of(
                new LooksFromInside(),
                axe,
                new ValidHtml(),
                new Windows(),
                new OwnStyles(),
                new Documents(),
                new Folded(),
                new KeyboardWalk(),
                new Typing());
    }

    /** Notes what scripts listen to on the pages that a visitor opens from now on. */
    public static void accompany(Visitor visitor) {
        visitor.page().addInitScript(Scripts.text("heard"));
    }

    /** Looks at the page that a visitor has before them. */
    @SuppressWarnings("unchecked")
    public void look(Visitor visitor, String id, String title, String kind) {
        if (referential.sample().stream().noneMatch(known -> known.id().equals(kind))) {
            throw new IllegalArgumentException("no kind of page " + kind);
        }
        Page page = visitor.page();
        page.waitForLoadState();
        Notes notes = new Notes();
        Map<String, Object> facts = (Map<String, Object>) Scripts.run(page, "facts");
        checks.forEach(check -> check.look(page, notes));
        pages.add(new Looked(new AuditedPage(id, title, kind, pathOf(page)), notes, facts));
    }

    /** How many pages were looked at so far. */
    public int size() {
        return pages.size();
    }

    /** Compares the pages of each set with each other. */
    public void compare(List<SiteCheck> together) {
        pages.stream()
                .collect(Collectors.groupingBy(Looked::set))
                .values()
                .forEach(set -> together.forEach(check -> check.compare(set)));
    }

    /** What the pages were looked at with. */
    public List<String> tools(Visitor visitor) {
        String browser = visitor.page().context().browser().version();
        return List.of("axe-core " + axe.version(), "Nu Html Checker", "veraPDF", "Chromium " + browser);
    }

    /** The result. */
    public AuditResult result(String portal, String revision, LocalDate date, List<String> tools) {
        Map<String, Map<String, Verdict>> verdicts = new TreeMap<>(Audit::byNumber);
        List<Evidence> evidence = new ArrayList<>();
        for (var criterion : referential.criteria()) {
            Map<String, Verdict> onPages = new TreeMap<>();
            for (Looked page : pages) {
                Assessment assessment = Assessment.of(criterion, page);
                onPages.put(page.page().id(), assessment.verdict());
                evidence.addAll(assessment.evidence());
            }
            verdicts.put(criterion.number(), onPages);
        }
        return new AuditResult(
                referential.version(),
                portal,
                revision,
                date,
                tools,
                pages.stream().map(Looked::page).toList(),
                verdicts,
                evidence);
    }

    /** Secrets and numbers in an address belong to one visit. */
    private static String pathOf(Page page) {
        URI address = URI.create(page.url());
        String query = address.getQuery() == null ? "" : "?" + address.getQuery();
        return (address.getPath() + query)
                .replaceAll("[A-Z]{3}-\\d{2}-[0-9A-Z]{4}-[0-9A-Z]", "{numéro}")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{brouillon}")
                .replaceAll("[A-Za-z0-9_-]{30,}", "{secret}");
    }

    private static int byNumber(String one, String other) {
        String[] a = one.split("\\.");
        String[] b = other.split("\\.");
        int theme = Integer.compare(Integer.parseInt(a[0]), Integer.parseInt(b[0]));
        return theme != 0 ? theme : Integer.compare(Integer.parseInt(a[1]), Integer.parseInt(b[1]));
    }
}
