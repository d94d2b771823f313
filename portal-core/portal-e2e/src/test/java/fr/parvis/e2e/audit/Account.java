package fr.parvis.e2e.audit;

import com.microsoft.playwright.Page;
import fr.parvis.e2e.support.Visitor;
import java.net.URI;
import java.util.Optional;

/** Name and password of somebody on the portal that is audited, given by the environment and written nowhere. */
record Account(String name, String password) {

    /** The account in the variables {@code PARVIS_AUDIT_<who>} and {@code PARVIS_AUDIT_<who>_PASSWORD}, if it is given. */
    static Optional<Account> of(String who) {
        String variable = "PARVIS_AUDIT_" + who;
        String name = System.getenv(variable);
        String password = System.getenv(variable + "_PASSWORD");
        if ((name == null) != (password == null)) {
            throw new IllegalArgumentException(variable + " and " + variable + "_PASSWORD go together.");
        }
        return Optional.ofNullable(name).map(given -> new Account(given, password));
    }

    /** Signs in, on the way to a path of the portal. */
    void signIn(Visitor visitor, String path, String destination) {
        visitor.open(path);
        Page page = visitor.page();
        if (page.locator("#password").count() == 0) {
            throw new IllegalStateException(path + " leads to no page that asks for a name and a password.");
        }
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        visitor.click(page.locator("form:has(#password) :is(button, input[type=submit]):not([type=button])"));
        if (!URI.create(page.url()).getPath().startsWith(destination)) {
            throw new IllegalStateException("Signing in as " + name + " did not lead to " + destination
                    + ": the password is another one, or a second factor is asked for.");
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return name;
    }
}
