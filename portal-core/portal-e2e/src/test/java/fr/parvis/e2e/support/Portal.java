package fr.parvis.e2e.support;

import com.microsoft.playwright.Browser;
import fr.parvis.launcher.world.PortalWorld;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** The running portal, as tests use it. */
public final class Portal {

    private final PortalWorld world;
    private final Supplier<Browser> browser;
    private final PageRules rules = new PageRules();

    Portal(PortalWorld world, Supplier<Browser> browser) {
        this.world = world;
        this.browser = browser;
    }

    /** Somebody at the desk, on a host of the demonstration such as {@code brumeval}. */
    public Visitor visitor(String host) {
        return visitor(host, true);
    }

    /** Somebody whose browser runs no script. */
    public Visitor visitorWithoutScript(String host) {
        return visitor(host, false);
    }

    public Mailbox mailbox() {
        return new Mailbox(world.mail());
    }

    /** Address of a path on a host of the demonstration. */
    public String address(String host, String path) {
        return world.address(host) + path;
    }

    /** The numbers of the requests that the database holds from somebody with this e-mail. */
    public List<String> requestsOf(String email) {
        return Jdbi.create(world.database())
                .withHandle(handle -> handle.createQuery(
                                "SELECT reference FROM portal.request WHERE applicant_email = :email ORDER BY submitted_at")
                        .bind("email", email)
                        .mapTo(String.class)
                        .list());
    }

    /** Erases every request that was begun and not sent, as the end of their time does. */
    public void forgetDrafts() {
        Jdbi.create(world.database()).useHandle(handle -> handle.execute("DELETE FROM forms.draft"));
    }

    /** The servers behind, for tests that stop or question them. */
    public PortalWorld world() {
        return world;
    }

    /** Somebody who reaches a host of the demonstration through another port of this machine. */
    public Visitor visitorThrough(String host, int port) {
        return visitor(true, "http://" + host + ".localhost:" + port);
    }

    private Visitor visitor(String host, boolean scripted) {
        return visitor(scripted, world.address(host));
    }

    private Visitor visitor(boolean scripted, String address) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setLocale(Locale.FRANCE.toLanguageTag())
                .setTimezoneId("Europe/Paris")
                .setJavaScriptEnabled(scripted);
        return new Visitor(browser.get().newContext(options), scripted, address, rules);
    }
}
