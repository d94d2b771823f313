package fr.parvis.accessibility.audit;

import fr.parvis.accessibility.referential.Referential;
import fr.parvis.accessibility.referential.Referentials;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Results of audits of two pages. */
public final class Sample {

    public static final Referential REFERENTIAL = Referentials.read("4.1.2");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    public static final List<AuditedPage> PAGES = List.of(
            new AuditedPage("accueil", "Accueil", "home", "/"),
            new AuditedPage("contact", "Contact", "contact", "/contact"));

    private Sample() {}

    /** All criteria found so on both pages. */
    public static AuditResult all(Verdict verdict) {
        return result(REFERENTIAL.criteria().stream()
                .collect(Collectors.toMap(criterion -> criterion.number(), criterion -> on(verdict, verdict))));
    }

    /** The same, but for one criterion. */
    public static AuditResult but(AuditResult result, String criterion, Verdict home, Verdict contact) {
        Map<String, Map<String, Verdict>> verdicts = new HashMap<>(result.verdicts());
        verdicts.put(criterion, on(home, contact));
        return result(verdicts);
    }

    /** What somebody judged today. */
    public static Judgement judgement(String criterion, Verdict verdict, String... pages) {
        return new Judgement(
                "4.1.2",
                criterion,
                Arrays.asList(pages),
                verdict,
                "Une auditrice",
                TODAY,
                "Lu avec un lecteur d’écran, image par image.");
    }

    private static Map<String, Verdict> on(Verdict home, Verdict contact) {
        return Map.of("accueil", home, "contact", contact);
    }

    private static AuditResult result(Map<String, Map<String, Verdict>> verdicts) {
        return new AuditResult("4.1.2", "http://brumeval", "abc", TODAY, List.of(), PAGES, verdicts, List.of());
    }
}
