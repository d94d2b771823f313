package fr.parvis.e2e.browsers;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The Firefox that {@code PARVIS_FIREFOX} names, as it is installed, by WebDriver BiDi. */
final class Firefox implements Engine {

    private static final int NEVER = 2;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Map<Manner, Browser> launched = new EnumMap<>(Manner.class);

    @Override
    public Tab open(Manner manner) {
        return new FirefoxTab(launched.computeIfAbsent(manner, this::launch), manner);
    }

    private Browser launch(Manner manner) {
        Map<String, Object> preferences = new HashMap<>();
        preferences.put("javascript.enabled", manner.scripts());
        if (!manner.images()) {
            preferences.put("permissions.default.image", NEVER);
        }
        return playwright
                .firefox()
                .launch(new BrowserType.LaunchOptions()
                        .setChannel("moz-firefox")
                        .setExecutablePath(Path.of(Installed.named("PARVIS_FIREFOX")))
                        .setFirefoxUserPrefs(preferences));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
