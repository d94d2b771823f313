package fr.parvis.e2e.audit.check;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import fr.parvis.accessibility.referential.Referential;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs the rules of axe-core that the referential names, those that are off by default too. */
public final class Axe implements PageCheck {

    private static final int ENOUGH = 3;

    private final Set<String> rules;
    private String version = "";

    public Axe(Referential referential) {
        rules = referential.criteria().stream()
                .flatMap(criterion -> criterion.checks().axeRules())
                .collect(Collectors.toSet());
    }

    @Override
    public void look(Page page, Notes notes) {
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(rules.stream().collect(Collectors.toMap(Function.identity(), rule -> on())));
        // Pages have no frames: they need not be put together in a second tab.
        AxeResults results =
                new AxeBuilder(page).setLegacyMode(true).options(options).analyze();
        if (results.isErrored()) {
            throw new IllegalStateException("axe-core on " + page.url() + ": " + results.getErrorMessage());
        }
        version = results.getTestEngine().getVersion();
        rules.forEach(rule -> notes.ran(rule, List.of()));
        results.getViolations().stream()
                .filter(rule -> rules.contains(rule.getId()))
                .forEach(rule -> notes.ran(rule.getId(), told(rule)));
        results.getIncomplete().stream()
                .filter(rule -> rules.contains(rule.getId()))
                .forEach(rule -> notes.unsure(rule.getId(), String.join(" | ", told(rule))));
    }

    /** The version that looked at the pages. */
    public String version() {
        return version;
    }

    private static List<String> told(Rule rule) {
        return rule.getNodes().stream()
                .limit(ENOUGH)
                .map(node -> node.getHtml())
                .toList();
    }

    private static AxeRuleOptions on() {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        return on;
    }
}
