package fr.parvis.e2e.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser on one collectivité's portal. Closing it asserts that no page had a script error. */
public final class Visitor implements AutoCloseable {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-\\d{2}-[0-9A-Z]{4}-[0-9A-Z]");

    private final BrowserContext context;
    private final boolean scripted;
    private final Page page;
    private final String baseUrl;
    private final PageRules rules;
    private final List<String> errors = new ArrayList<>();

    Visitor(BrowserContext context, boolean scripted, String baseUrl, PageRules rules) {
        this.context = context;
        this.scripted = scripted;
        this.baseUrl = baseUrl;
        this.rules = rules;
        page = context.newPage();
        page.onPageError(error -> errors.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                errors.add(page.url() + ": " + message.text());
            }
        });
    }

    /** Somebody on a portal that no test has started: what is wrong there is for the audit to say. */
    public static Visitor onAnyPortal(Browser browser, String address) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(Locale.FRANCE.toLanguageTag())
                .setTimezoneId("Europe/Paris"));
        return new Visitor(context, false, address, new PageRules());
    }

    public Page page() {
        return page;
    }

    /** Opens a path of the portal, or a whole address. */
    public Response open(String path) {
        Response response = page.navigate(path.startsWith("http") ? path : baseUrl + path);
        checkWhenNew();
        return response;
    }

    /** Follows the link with this text. */
    public void follow(String link) {
        click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)));
    }

    /** Presses the button with this text. */
    public void press(String button) {
        click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)));
    }

    /** Clicks, and waits for the whole page where that leads to one: a click returns once the first bytes are there. */
    public void click(Locator target) {
        target.first().click();
        page.waitForLoadState();
        checkWhenNew();
    }

    /** Types into the field with this label. */
    public void type(String label, String text) {
        field(label).fill(text);
    }

    /** Ticks the radio button or the box with this label. */
    public void choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    /** Chooses within the group of fields that has this legend. */
    public void choose(String legend, String label) {
        group(legend)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    /** Gives a date in its three fields. */
    public void typeDate(String legend, int day, int month, int year) {
        group(legend).getByLabel("Jour").fill(String.valueOf(day));
        group(legend).getByLabel("Mois").fill(String.valueOf(month));
        group(legend).getByLabel("Année").fill(String.valueOf(year));
    }

    /** Chooses a file in the field with this label. */
    public void attach(String label, Path file) {
        field(label).setInputFiles(file);
    }

    public Locator field(String label) {
        return page.getByLabel(label)
                .and(page.locator("input, select, textarea"))
                .first();
    }

    public Locator group(String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend))
                .first();
    }

    /** The sentences of the error summary; empty when nothing is wrong. */
    public List<String> errors() {
        return page.locator("#erreurs li").allInnerTexts();
    }

    /** Id of the field that has the focus. */
    public String focused() {
        return (String) page.evaluate("document.activeElement.id");
    }

    /** The number of the request that the page shows. */
    public String reference() {
        Matcher found = REFERENCE.matcher(text());
        assertThat(found.find()).as("a number of a request in: " + text()).isTrue();
        return found.group();
    }

    /** Downloads what the link with this text leads to. */
    public byte[] download(String link) {
        Download download = page.waitForDownload(() -> follow(link));
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The main heading of the page. */
    public String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .innerText();
    }

    public String text() {
        page.waitForLoadState();
        return page.locator("body").innerText();
    }

    /** Asserts that the page shown passes axe, the Nu HTML checker and reflow at 320 px. */
    public void checkPage() {
        rules.check(page);
    }

    /** Every page that any test reaches is checked, with and without errors; the same page once. */
    private void checkWhenNew() {
        if (scripted && page.url().startsWith(baseUrl)) {
            rules.checkWhenNew(page);
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(errors).as("script errors and refused resources").isEmpty();
    }
}
