package fr.parvis.web.reading;

import fr.parvis.texts.Texts;
import fr.parvis.web.page.Exchange;
import fr.parvis.web.page.Notices;
import fr.parvis.web.page.PageTexts;
import fr.parvis.web.page.VisitorCookie;
import fr.parvis.web.theme.ReaderLook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code /confort-de-lecture}: size of text, spacing, motion and reading guide, without an account nor a script. */
@Named
@RequestScoped
public class ReadingPage {

    private static final String PATH = "/confort-de-lecture";
    private static final String LOOK = "apparence";
    private static final String DEVICE = "appareil";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private HttpServletRequest request;
    private Exchange exchange;
    private Notices notices;
    private Reading reading;
    private ReaderLook look;
    private PageTexts texts;
    private List<Field> fields = List.of();

    /** For the container's proxy. */
    protected ReadingPage() {}

    @Inject
    public ReadingPage(
            HttpServletRequest request,
            Exchange exchange,
            Notices notices,
            Reading reading,
            ReaderLook look,
            PageTexts texts) {
        this.request = request;
        this.exchange = exchange;
        this.notices = notices;
        this.reading = reading;
        this.look = look;
        this.texts = texts;
    }

    public void load() {
        if (!exchange.segments().isEmpty()) {
            exchange.notFound();
        } else if (exchange.isPost()) {
            Function<String, String> told = exchange.has("tout-remettre") ? name -> "" : exchange::parameter;
            keep(ReadingChoices.of(told), told.apply(LOOK));
            notices.leave("reading");
            exchange.redirect(PATH);
        } else {
            ReadingChoices choices = reading.choices();
            fields = Stream.concat(
                            Arrays.stream(Comfort.values())
                                    .map(comfort ->
                                            field(comfort.word(), choices.value(comfort), comfort.choices().stream())),
                            Stream.of(looks()))
                    .toList();
        }
    }

    /** The questions of the form. */
    public List<Field> getFields() {
        return fields;
    }

    private void keep(ReadingChoices choices, String chosenLook) {
        Duration kept = choices.values().isEmpty() ? Duration.ZERO : REMEMBERED;
        exchange.addCookie(VisitorCookie.of(request, Reading.COOKIE, choices.cookie(), kept));
        exchange.addCookie(look.remembering(chosenLook));
    }

    /** A variant that a jar adds is called as the jar says. */
    private Field looks() {
        String key = "reading." + LOOK;
        Stream<Item> usual = Stream.of(DEVICE, ReaderLook.LIGHT).map(each -> new Item(each, text(key + "." + each)));
        Map<String, String> known = texts.get(Texts.PORTAL);
        Stream<Item> variants = look.offered().stream()
                .map(variant -> new Item(
                        variant.id(),
                        known.containsKey(key + "." + variant.id())
                                ? text(key + "." + variant.id())
                                : variant.names().get("fr")));
        return new Field(
                LOOK,
                text(key),
                Objects.requireNonNullElse(look.getChosen(), DEVICE),
                Stream.concat(usual, variants).toList());
    }

    private Field field(String name, String value, Stream<String> values) {
        String key = "reading." + name;
        List<Item> items =
                values.map(each -> new Item(each, text(key + "." + each))).toList();
        return new Field(name, text(key), value, items);
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
