package fr.parvis.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.parvis.e2e.audit.check.Folded;
import fr.parvis.e2e.audit.check.KeyboardWalk;
import fr.parvis.e2e.audit.check.LooksFromInside;
import fr.parvis.e2e.audit.check.Notes;
import fr.parvis.e2e.audit.check.OwnStyles;
import fr.parvis.e2e.audit.check.PageCheck;
import fr.parvis.e2e.audit.check.Scripts;
import fr.parvis.e2e.audit.check.ValidHtml;
import fr.parvis.e2e.audit.check.Windows;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A check that never finds fault proves nothing: on a page where all is wrong, each of them does. */
@ExtendWith(RunningPortal.class)
class ChecksFindFaultsE2E {

    private static final String ADDRESS = "http://faulty.localhost/";

    private static final List<PageCheck> CHECKS = List.of(
            new LooksFromInside(), new ValidHtml(), new Windows(), new OwnStyles(), new Folded(), new KeyboardWalk());

    private static final List<String> WITH_A_BROWSER = List.of(
            "nu-valid",
            "reflow-at-320-pixels",
            "reflow-at-256-pixels-high",
            "both-orientations",
            "text-at-200-percent",
            "text-spacing",
            "details-open-by-keyboard",
            "focus-is-visible",
            "focus-ring-contrasts",
            "first-stop-skips",
            "no-keyboard-trap");

    @Test
    void whereAllIsWrong(Portal portal) throws IOException {
        try (Visitor visitor = portal.visitor("brumeval")) {
            Page page = visitor.page();
            String body = faulty();
            page.route(
                    ADDRESS + "**",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(body)));
            page.navigate(ADDRESS);
            Notes notes = new Notes();
            CHECKS.forEach(check -> check.look(page, notes));

            assertThat(Scripts.names("check"))
                    .allSatisfy(check -> assertThat(notes.faults(check))
                            .as(check)
                            .hasValueSatisfying(faults -> assertThat(faults).isNotEmpty()));
            assertThat(WITH_A_BROWSER)
                    .allSatisfy(check -> assertThat(notes.faults(check))
                            .as(check)
                            .hasValueSatisfying(faults -> assertThat(faults).isNotEmpty()));
        }
    }

    private static String faulty() throws IOException {
        try (InputStream file = ChecksFindFaultsE2E.class.getResourceAsStream("/fr/parvis/e2e/audit/faulty.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
