package fr.parvis.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.accessibility.audit.AuditResult;
import fr.parvis.accessibility.audit.Evidence;
import fr.parvis.accessibility.audit.Grid;
import fr.parvis.accessibility.audit.Verdict;
import fr.parvis.accessibility.data.DataFiles;
import fr.parvis.accessibility.referential.Referential;
import fr.parvis.accessibility.referential.Referentials;
import fr.parvis.e2e.audit.site.Fields;
import fr.parvis.e2e.audit.site.Menus;
import fr.parvis.e2e.audit.site.SiteMap;
import fr.parvis.e2e.audit.site.Titles;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit of the demonstration: no page is at fault, and the result is written for the declaration. */
@ExtendWith(RunningPortal.class)
class RgaaAuditE2E {

    private static final Path RESULT = Path.of("target", "accessibility", "audit.json");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Referential referential = Referentials.current();

    @Test
    void noPageOfTheSampleIsAtFault(Portal portal) throws IOException {
        Audit audit = new Audit(referential);
        Lot lot = new Lot(LocalDate.now(PARIS));
        List<String> tools;
        try (Visitor resident = portal.visitor("brumeval");
                Visitor agent = portal.visitor("brumeval");
                Visitor administrator = portal.visitor("brumeval")) {
            List.of(resident, agent, administrator).forEach(Audit::accompany);
            SampleWalk walk = new SampleWalk(audit);
            walk.standingPages(resident);
            String reference = walk.process(resident);
            walk.publishedForms(resident, lot);
            walk.account(resident);
            walk.agent(agent, reference);
            walk.administrator(administrator);
            tools = new ArrayList<>(audit.tools(resident));
            tools.add(lot.told());
            audit.compare(List.of(new Titles(), new Menus(), new Fields(true), new SiteMap(resident.page())));
        }
        AuditResult result = audit.result(
                portal.address("brumeval", "").replaceFirst(":\\d+$", ""), Revision.now(), LocalDate.now(PARIS), tools);
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, DataFiles.toJson(result));
        System.out.println("Audit " + referential.title() + ": "
                + Grid.of(referential, result, List.of()).rate());

        assertThat(result.pages()).extracting(page -> page.kind()).containsAll(requiredKinds());
        assertThat(faults(result)).as("what is not accessible").isEmpty();
    }

    private List<String> requiredKinds() {
        return referential.sample().stream()
                .filter(Referential.PageKind::required)
                .map(Referential.PageKind::id)
                .toList();
    }

    private static List<Evidence> faults(AuditResult result) {
        return result.evidence().stream()
                .filter(found -> result.verdict(found.criterion(), found.page()) == Verdict.NOT_CONFORM)
                .toList();
    }
}
