package fr.parvis.web.reading;

import fr.parvis.texts.Texts;
import fr.parvis.web.page.Exchange;
import fr.parvis.web.page.Notices;
import fr.parvis.web.page.PageTexts;
import fr.parvis.web.page.VisitorCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** {@code /confort-de-lecture}: size of text, spacing, motion and reading guide, without an account nor a script. */
@Named
@RequestScoped
public class ReadingPage {

    private static final String PATH = "/confort-de-lecture";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private HttpServletRequest request;
    private Exchange exchange;
    private Notices notices;
    private Reading reading;
    private PageTexts texts;
    private List<Field> fields = List.of();

    /** For the container's proxy. */
    protected ReadingPage() {}

    @Inject
    public ReadingPage(
            HttpServletRequest request, Exchange exchange, Notices notices, Reading reading, PageTexts texts) {
        this.request = request;
        this.exchange = exchange;
        this.notices = notices;
        this.reading = reading;
        this.texts = texts;
    }

    public void load() {
        if (!exchange.segments().isEmpty()) {
            exchange.notFound();
        } else if (exchange.isPost()) {
            keep(exchange.has("tout-remettre") ? ReadingChoices.parse("") : ReadingChoices.of(exchange::parameter));
            notices.leave("reading");
            exchange.redirect(PATH);
        } else {
            ReadingChoices choices = reading.choices();
            fields = Arrays.stream(Comfort.values())
                    .map(comfort -> field(comfort, choices.value(comfort)))
                    .toList();
        }
    }

    /** The questions of the form. */
    public List<Field> getFields() {
        return fields;
    }

    private void keep(ReadingChoices choices) {
        Duration kept = choices.values().isEmpty() ? Duration.ZERO : REMEMBERED;
        exchange.addCookie(VisitorCookie.of(request, Reading.COOKIE, choices.cookie(), kept));
    }

    private Field field(Comfort comfort, String value) {
        String key = "reading." + comfort.word();
        List<Item> items = comfort.choices().stream()
                .map(each -> new Item(each, text(key + "." + each)))
                .toList();
        return new Field(comfort.word(), text(key), value, items);
    }

    private String text(String key) {
        return texts.get(Texts.PORTAL).get(key);
    }

    /**
     * A question.
     *
     * @param name name of the parameter
     * @param label the question
     * @param value what is chosen now
     * @param items the answers
     */
    public record Field(String name, String label, String value, List<Item> items) {}

    /**
     * An answer.
     *
     * @param value what is sent
     * @param label what is read
     */
    public record Item(String value, String label) {}
}
