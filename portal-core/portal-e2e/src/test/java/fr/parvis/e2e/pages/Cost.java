package fr.parvis.e2e.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * What a page costs, or may cost.
 *
 * @param bytes on the wire, headers included
 * @param requests answers that came over the network
 * @param elements of the document
 */
record Cost(int bytes, int requests, int elements) {

    private static final int KILOBYTE = 1000;

    /** What the budget allows a kind of page. */
    static Cost allowed(String kind) {
        Properties budget = new Properties();
        try (InputStream file = Cost.class.getResourceAsStream("budget.properties")) {
            budget.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int[] figures = Arrays.stream(budget.getProperty(kind).split(","))
                .map(String::strip)
                .mapToInt(Integer::parseInt)
                .toArray();
        return new Cost(figures[0] * KILOBYTE, figures[1], figures[2]);
    }

    /** What the page shown cost, with the answers that it needed. */
    static Cost of(Page page, List<Response> answers) {
        int bytes = answers.stream()
                .map(answer -> answer.request().sizes())
                .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
        return new Cost(bytes, answers.size(), (int) page.evaluate("document.querySelectorAll('*').length"));
    }

    boolean within(Cost allowed) {
        return bytes <= allowed.bytes && requests <= allowed.requests && elements <= allowed.elements;
    }
}
