package fr.parvis.e2e.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every page must satisfy: no axe violation, valid HTML, no sideways scrolling at 320 px nor at 200 % text. */
final class PageRules {

    /** Rules that carry an RGAA test but that axe leaves off: here no rule is off. */
    private static final Map<String, AxeRuleOptions> RGAA_RULES_OFF_BY_DEFAULT = Stream.of(
                    "css-orientation-lock",
                    "focus-order-semantics",
                    "p-as-heading",
                    "table-fake-caption",
                    "td-has-header")
            .collect(Collectors.toMap(rule -> rule, rule -> {
                AxeRuleOptions on = new AxeRuleOptions();
                on.setEnabled(true);
                return on;
            }));

    private static final int SMALLEST_WIDTH = 320;

    /** Parts of an address that name one request, draft, document or secret. */
    private static final Pattern ONE_THING = Pattern.compile("/(?=[^/]*\\d)[\\w-]{14,}");

    private final HtmlChecker html = new HtmlChecker();
    private final Set<String> seen = new HashSet<>();

    /** Checks a page unless the same one was checked before, of another request or with other answers. */
    void checkWhenNew(Page page) {
        if (page.evaluate("document.contentType").equals("text/html") && seen.add(kind(page))) {
            check(page);
        }
    }

    private static String kind(Page page) {
        String path = ONE_THING.matcher(URI.create(page.url()).getPath()).replaceAll("/*");
        return path + page.locator("#erreurs").count();
    }

    void check(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(RGAA_RULES_OFF_BY_DEFAULT);
        // Pages have no frames: they need not be put together in a second tab.
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true).options(options).analyze().getViolations().stream()
                                .map(rule -> rule.getId() + ": "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .collect(Collectors.joining(" | "))))
                .as("axe on " + page.url())
                .isEmpty();
        assertThat(html.errors(page.content())).as("HTML of " + page.url()).isEmpty();
        assertThat(overflowAtSmallestWidth(page))
                .as("sideways scrolling at 320 px on " + page.url())
                .isZero();
        assertThat(overflowAtTwiceTheText(page))
                .as("sideways scrolling at 200 % text on " + page.url())
                .isZero();
    }

    private static int overflowAtSmallestWidth(Page page) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(SMALLEST_WIDTH, before.height);
        int overflow = overflow(page);
        page.setViewportSize(before.width, before.height);
        return overflow;
    }

    private static int overflowAtTwiceTheText(Page page) {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        int overflow = overflow(page);
        page.evaluate("document.documentElement.removeAttribute('style')");
        return overflow;
    }

    private static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
