package fr.parvis.e2e.browsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Somebody with one of these browsers on a portal. Every page that they reach is looked at; closing asserts that no script failed. */
final class Guest implements AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Tab tab;
    private final Manner manner;
    private final String portal;
    private final Rules rules;

    Guest(Tab tab, Manner manner, String portal, Rules rules) {
        this.tab = tab;
        this.manner = manner;
        this.portal = portal;
        this.rules = rules;
    }

    void open(String path) {
        tab.open(portal + path);
        look();
    }

    void follow(String link) {
        tab.clickThrough(Where.link(link));
        look();
    }

    void press(String button) {
        tab.clickThrough(Where.button(button));
        look();
    }

    /** Presses a button that scripts listen to. */
    void pressHere(String button) {
        tab.click(Where.button(button));
    }

    void type(String label, String text) {
        tab.type(Where.field(label), text);
    }

    void choose(String label) {
        tab.click(Where.choice(label));
    }

    void choose(String legend, String label) {
        tab.click(Where.choice(legend, label));
    }

    /** Clicks on the first of these that is seen. */
    void click(String xpath) {
        tab.click(xpath);
    }

    String heading() {
        return (String) tab.run("document.querySelector('h1').innerText");
    }

    String text() {
        return ((String) tab.run("document.body.innerText")).replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    Object run(String expression) {
        return tab.run(expression);
    }

    /** Waits until this is on the page. */
    void see(String text) {
        await(text).pollInSameThread().atMost(LONG).until(() -> text().contains(text));
    }

    /** Waits until what this promises is true. */
    void waitUntil(String promise) {
        await(promise)
                .pollInSameThread()
                .atMost(LONG)
                .until(() -> tab.promised(promise).equals(true));
    }

    /** Opens a page again and again until it tells this. */
    void openUntilTold(String path, String text) {
        await(text).pollInSameThread().atMost(LONG).until(() -> {
            open(path);
            return text().contains(text);
        });
    }

    private void look() {
        if (((String) tab.run("location.href")).startsWith(portal)) {
            rules.check(tab, manner);
        }
    }

    @Override
    public void close() {
        tab.close();
        assertThat(tab.scriptErrors()).as("script errors").isEmpty();
    }
}
