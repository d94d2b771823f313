package fr.parvis.e2e.offline;

import com.microsoft.playwright.Page;
import fr.parvis.e2e.support.Line;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.Visitor;

/** Somebody's own device, on a line that can be cut. */
public final class Device implements AutoCloseable {

    /** Tells in a page whether a procedure is on the device. */
    public static final String KEPT_FORMS = """
            async () => (await new Promise(resolve => {
              const opening = indexedDB.open('parvis', 2);
              opening.onupgradeneeded = () => opening.transaction.abort();
              opening.onerror = () => resolve([]);
              opening.onsuccess = () => {
                const keys = opening.result.transaction('forms').objectStore('forms').getAllKeys();
                keys.onsuccess = () => { opening.result.close(); resolve(keys.result); };
              };
            })).length > 0
            """;

    private final Line line;
    private final Visitor visitor;

    Device(Portal portal) {
        line = new Line(portal.world().ports().portal());
        visitor = portal.visitorThrough("brumeval", line.port());
    }

    Line line() {
        return line;
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return visitor.page();
    }

    /** Asks for the portal without a network. */
    void turnOn() {
        visitor.open(address("/hors-ligne"));
        visitor.press("Garder mes demandes sur cet appareil");
        page().getByText("C’est fait.").waitFor();
        page().waitForFunction("navigator.serviceWorker.controller !== null");
    }

    /** Waits until the procedure that was begun is on the device. */
    void waitForTheWholeForm() {
        page().waitForCondition(() -> (boolean) page().evaluate(KEPT_FORMS));
    }

    /** Opens pages until one tells this: the worker sends what waits behind a page, and tells on the next. */
    void openUntilTold(String sentence) {
        page().waitForCondition(() -> {
            visitor.open(address("/demarches"));
            return visitor.text().contains(sentence);
        });
    }

    String address(String path) {
        return "http://brumeval.localhost:" + line.port() + path;
    }

    @Override
    public void close() {
        visitor.close();
        line.close();
    }
}
