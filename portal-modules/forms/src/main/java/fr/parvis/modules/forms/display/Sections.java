package fr.parvis.modules.forms.display;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.interview.AskedPage;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.AskedQuestion.AskedItem;
import fr.parvis.spi.request.RequestContent.Line;
import fr.parvis.spi.request.RequestContent.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Pages of answers as sections of lines. */
public final class Sections {

    private final AnswerText text;

    public Sections(AnswerText text) {
        this.text = text;
    }

    /** The sections of some pages; each item of a repeated page has one of its own. */
    public List<Section> of(List<AskedPage> pages) {
        return pages.stream().flatMap(page -> of(page).stream()).toList();
    }

    /** The sections of one page. */
    public List<Section> of(AskedPage page) {
        if (!page.page().repeated()) {
            return List.of(new Section(page.page().title(), lines(page.questions())));
        }
        AskedQuestion asked = page.questions().get(0);
        return asked.items().stream()
                .map(item -> new Section(titleOf(asked, item), lines(item.questions())))
                .toList();
    }

    /** What an item is called: {@code Enfant 2}. */
    public static String titleOf(AskedQuestion asked, AskedItem item) {
        Kind.Repeated repeated = (Kind.Repeated) asked.question().kind();
        String name = repeated.item().substring(0, 1).toUpperCase(Locale.FRENCH)
                + repeated.item().substring(1);
        return repeated.max() == 1 ? name : name + " " + item.position();
    }

    /** The lines of some questions; texts to read have none. */
    public List<Line> lines(List<AskedQuestion> questions) {
        return questions.stream().flatMap(asked -> lines(asked).stream()).toList();
    }

    private List<Line> lines(AskedQuestion asked) {
        Kind kind = asked.question().kind();
        String label = asked.question().shortLabel();
        if (kind instanceof Kind.Information) {
            return List.of();
        }
        if (kind instanceof Kind.Group) {
            return lines(asked.parts()).stream()
                    .map(line -> new Line(label + " – " + line.label(), line.values(), line.documents()))
                    .toList();
        }
        if (kind instanceof Kind.Repeated) {
            return items(asked, label);
        }
        Object unticked = kind instanceof Kind.Tick ? false : null;
        List<String> values = Optional.ofNullable(asked.answer().orElse(unticked))
                .map(answer -> text.lines(kind, answer))
                .orElse(List.of());
        return List.of(new Line(label, values, documents(asked)));
    }

    private List<Line> items(AskedQuestion asked, String label) {
        List<Line> lines = new ArrayList<>();
        for (AskedItem item : asked.items()) {
            List<Line> parts = lines(item.questions());
            List<String> values = parts.stream()
                    .filter(line -> !line.values().isEmpty())
                    .map(line -> line.label() + " : " + String.join(", ", line.values()))
                    .toList();
            List<UUID> documents =
                    parts.stream().flatMap(line -> line.documents().stream()).toList();
            lines.add(new Line(titleOf(asked, item), values, documents));
        }
        return lines.isEmpty() ? List.of(new Line(label, List.of(), List.of())) : lines;
    }

    /** The ids of the documents of a question. */
    public static List<UUID> documents(AskedQuestion asked) {
        return asked.question().kind() instanceof Kind.Files
                        && asked.answer().orElse(null) instanceof Map<?, ?> files
                        && files.get("documents") instanceof List<?> documents
                ? documents.stream()
                        .map(document -> ((Map<?, ?>) document).get("id"))
                        .filter(Objects::nonNull)
                        .map(id -> UUID.fromString(id.toString()))
                        .toList()
                : List.of();
    }
}
