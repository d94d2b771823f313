package fr.parvis.requests.web.resident;

import fr.parvis.requests.follow.NextStep;
import fr.parvis.spi.document.Document;
import fr.parvis.texts.Texts;
import fr.parvis.web.page.Display;
import fr.parvis.web.page.PageTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Says in words what residents need to know of a request. */
@Named
@ApplicationScoped
public class RequestWords {

    private PageTexts texts;
    private Display display;

    /** For the container's proxy. */
    protected RequestWords() {}

    @Inject
    public RequestWords(PageTexts texts, Display display) {
        this.texts = texts;
        this.display = display;
    }

    /** What happens next, and when if that is known. */
    public String next(NextStep step) {
        var key = "request.next." + step.kind();
        return step.by().map(day -> display.text(text(key), display.day(day))).orElseGet(() -> text(key + ".undated"));
    }

    /** Type of a file in short, such as {@code PDF}: its name was given the ending of its bytes when it was stored. */
    public String type(Document document) {
        var name = document.name();
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    String text(String key) {
        return texts.get(Texts.PORTAL).get(key);
    }

    String text(String key, Object value) {
        return display.text(text(key), value);
    }

    String text(String key, Object first, Object second) {
        return display.text(text(key), first, second);
    }
}
