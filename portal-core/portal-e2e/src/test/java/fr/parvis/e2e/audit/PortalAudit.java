package fr.parvis.e2e.audit;

import com.microsoft.playwright.Browser;
import fr.parvis.accessibility.audit.AuditResult;
import fr.parvis.accessibility.audit.Grid;
import fr.parvis.accessibility.audit.Verdict;
import fr.parvis.accessibility.data.DataFiles;
import fr.parvis.accessibility.referential.Referential;
import fr.parvis.accessibility.referential.Referentials;
import fr.parvis.e2e.audit.site.Fields;
import fr.parvis.e2e.audit.site.Menus;
import fr.parvis.e2e.audit.site.SiteMap;
import fr.parvis.e2e.audit.site.Titles;
import fr.parvis.e2e.support.Chromium;
import fr.parvis.e2e.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The audit of a portal that is already running, whoever runs it: {@code ./parvis audit https://brumeval.example FOLDER}. It
 * signs in where the environment gives it an {@link Account}, and sends no request; each form that it looks at leaves a draft,
 * which expires by itself.
 */
public final class PortalAudit {

    private static final double TENTH = 0.1;

    private final Referential referential = Referentials.current();
    private final Audit audit = new Audit(referential);
    private final String address;
    private final Lot lot;

    private PortalAudit(String address, LocalDate today) {
        this.address = address;
        lot = new Lot(today);
    }

    /** Takes the address of a portal, and the folder {@code accessibility} of its collectivité. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].matches("https?://[^/]+/?")) {
            throw new IllegalArgumentException(
                    "audit ADDRESS FOLDER: the address of a portal, such as https://brumeval.example, and the folder"
                            + " accessibility of its collectivité, where audit.json is written");
        }
        Path result = Files.createDirectories(Path.of(arguments[1])).resolve("audit.json");
        PortalAudit made = new PortalAudit(arguments[0].replaceFirst("/$", ""), seed());
        try (Chromium chromium = Chromium.launch()) {
            AuditResult found = made.run(chromium.browser());
            Files.writeString(result, DataFiles.toJson(found));
            made.tell(found, result);
        }
    }

    /** The day, unless the environment names that of an audit to be made again. */
    private static LocalDate seed() {
        return Optional.ofNullable(System.getenv("PARVIS_AUDIT_SEED"))
                .map(LocalDate::parse)
                .orElseGet(PortalAudit::today);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    private AuditResult run(Browser browser) {
        Optional<Account> resident = Account.of("RESIDENT");
        Optional<Account> agent = Account.of("AGENT");
        Visitor visitor = another(browser);
        List<String> published = Forms.published(visitor);
        if (published.isEmpty()) {
            throw new IllegalStateException("The catalogue of " + address + " is empty.");
        }
        new StandingPages(audit)
                .walk(visitor, published.get(0), published.get(0).replaceFirst(".*-", ""));
        look(visitor, "/suivi", "suivi", "Suivre une demande", "follow-up");
        List<String> begun = new ArrayList<>();
        for (String form : published) {
            if (Forms.begin(visitor, form)) {
                begun.add(form);
                process(visitor, form);
            }
        }
        for (String drawn : lot.draw(published, Math.max(1, (int) (audit.size() * TENTH)))) {
            look(visitor, "/demarches/" + drawn, "hasard-" + drawn, "Présentation de la démarche " + drawn, "random");
        }
        SignedInPages signedIn = new SignedInPages(audit);
        resident.ifPresent(account -> signedIn.ofResident(visitor, account));
        agent.ifPresent(account -> signedIn.ofAgent(another(browser), account));
        List<String> tools = new ArrayList<>(audit.tools(visitor));
        tools.add(lot.told());
        audit.compare(List.of(new Titles(), new Menus(), new Fields(false), new SiteMap(visitor.page())));
        return audit.result(address, "unknown", today(), tools);
    }

    private Visitor another(Browser browser) {
        Visitor other = Visitor.onAnyPortal(browser, address);
        Audit.accompany(other);
        return other;
    }

    /** The first page with its errors, then all pages at once, with every question that an answer could bring up. */
    private void process(Visitor visitor, String form) {
        audit.look(visitor, form, "Première page de la démarche " + form, "process");
        String first = visitor.page().url();
        visitor.click(visitor.page().locator("main form button.button-primary"));
        audit.look(visitor, form + "-erreurs", "Des erreurs dans la démarche " + form, "process");
        visitor.open(first);
        Forms.openWhole(visitor);
        audit.look(visitor, form + "-tout", "Toutes les questions de la démarche " + form, "process");
    }

    private void look(Visitor visitor, String path, String id, String title, String kind) {
        visitor.open(path);
        audit.look(visitor, id, title, kind);
    }

    private void tell(AuditResult found, Path file) {
        found.evidence().stream()
                .filter(one -> found.verdict(one.criterion(), one.page()) == Verdict.NOT_CONFORM)
                .forEach(one -> System.out.println(
                        "  " + one.criterion() + "  " + one.page() + "  " + one.check() + ": " + one.said()));
        Set<String> seen = found.pages().stream().map(page -> page.kind()).collect(Collectors.toSet());
        String missing = referential.sample().stream()
                .filter(kind -> kind.required() && !seen.contains(kind.id()))
                .map(Referential.PageKind::title)
                .collect(Collectors.joining(", "));
        System.out.println("  " + found.pages().size() + " pages; "
                + Grid.of(referential, found, List.of()).rate());
        System.out.println("  Drawn by lot with the seed " + lot.day());
        if (!missing.isEmpty()) {
            System.out.println("  Not in the sample, for they need somebody who signs in: " + missing);
        }
        System.out.println("  Written to " + file.toAbsolutePath());
    }
}
