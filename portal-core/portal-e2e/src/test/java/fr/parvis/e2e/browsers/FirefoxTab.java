package fr.parvis.e2e.browsers;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab of Firefox. Clicks and keys are those of a mouse and a keyboard: Playwright's own ways to act wait by means of scripts,
 * which may be off.
 */
final class FirefoxTab implements Tab {

    private static final String CENTRE = """
            element => {
              element.scrollIntoView({block: 'center', behavior: 'instant'});
              const box = element.getClientRects()[0];
              return [box.x + box.width / 2, box.y + box.height / 2];
            }
            """;
    private static final String SEEN = """
            elements => elements.findIndex(element => element.checkVisibility()
              && [...element.getClientRects()].some(box => box.width > 1 && box.height > 1))
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    FirefoxTab(Browser browser, Manner manner) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(manner.narrow() ? 320 : 1024, 720));
        page = context.newPage();
        page.onPageError(error -> errors.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                errors.add(page.url() + ": " + message.text());
            }
        });
    }

    @Override
    public void open(String address) {
        page.navigate(address);
    }

    @Override
    public void click(String xpath) {
        List<?> centre = (List<?>) find(xpath).evaluate(CENTRE);
        page.mouse().click(((Number) centre.get(0)).doubleValue(), ((Number) centre.get(1)).doubleValue());
    }

    @Override
    @SuppressWarnings("deprecation") // What follows a click cannot be named by its address: any page will do.
    public void clickThrough(String xpath) {
        page.waitForNavigation(() -> click(xpath));
    }

    @Override
    public void type(String xpath, String text) {
        click(xpath);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
    }

    @Override
    public Object run(String expression) {
        return page.evaluate(expression);
    }

    @Override
    public Object promised(String promise) {
        return page.evaluate(promise);
    }

    @Override
    public List<String> scriptErrors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        context.close();
    }

    private Locator find(String xpath) {
        Locator all = page.locator("xpath=" + xpath);
        int seen = ((Number) all.evaluateAll(SEEN)).intValue();
        if (seen < 0) {
            throw new AssertionError("nobody sees " + xpath + " on " + page.url());
        }
        return all.nth(seen);
    }
}
