package fr.parvis.modules.forms.reading;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import fr.parvis.modules.forms.source.Problem;
import fr.parvis.modules.forms.source.SourceTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a schema cannot say of questions: ids that clash, bounds that cross, patterns that do not compile. */
final class QuestionCheck {

    /** Words that CEL keeps for itself. */
    private static final Set<String> RESERVED = Set.of(
            "as",
            "break",
            "const",
            "continue",
            "else",
            "false",
            "for",
            "function",
            "if",
            "import",
            "in",
            "let",
            "loop",
            "namespace",
            "null",
            "package",
            "return",
            "true",
            "var",
            "void",
            "while");

    private final SourceTree source;
    private final List<Problem> problems;
    private final Properties root;

    QuestionCheck(SourceTree source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
        this.root = new Properties(source.root(), "");
    }

    void run() {
        Set<String> pages = new HashSet<>();
        Set<String> questions = new HashSet<>();
        for (Properties page : root.all("pages", page -> page)) {
            unique(page, pages);
            if (page.node().has("repeat")) {
                unique(page.child("repeat"), questions);
                ordered(page.child("repeat"), "min", "max");
                questions(page, new HashSet<>(), true);
            } else {
                questions(page, questions, false);
            }
        }
    }

    private void questions(Properties parent, Set<String> ids, boolean inItem) {
        for (Properties question : parent.all("questions", question -> question)) {
            unique(question, ids);
            String type = question.text("type");
            if (inItem && type.equals("repeated")) {
                report(question, "type", "repeated-in-repeated");
            }
            if (question.node().has("questions")) {
                questions(question, new HashSet<>(), inItem || type.equals("repeated"));
            }
            question(question);
        }
    }

    private void question(Properties question) {
        ordered(question, "min-length", "max-length");
        ordered(question, "min", "max");
        if (question.node().has("pattern")) {
            pattern(question.child("pattern"));
        }
        if (question.text("type").endsWith("choice") || question.text("type").endsWith("choices")) {
            choices(question);
        }
        if (question.flag("required", false) && question.node().has("required-when")) {
            report(question, "required-when", "required-twice");
        }
    }

    private void choices(Properties question) {
        if (question.node().has("choices") == question.node().has("choices-from")) {
            report(question, "type", "choices-once");
        } else if (question.node().has("choices")) {
            uniqueValues(question, "choices");
        } else {
            Properties data = root.child("data");
            String name = question.text("choices-from");
            boolean usable = data.node().path(name).size() > 0
                    && data
                            .all(
                                    name,
                                    item -> item.text("value").isEmpty()
                                            || item.text("label").isEmpty())
                            .stream()
                            .noneMatch(Boolean::booleanValue);
            if (!usable) {
                report(question, "choices-from", "choices-from", name);
            } else {
                uniqueValues(data, name);
            }
        }
    }

    private void uniqueValues(Properties parent, String list) {
        Set<String> values = new HashSet<>();
        for (Properties choice : parent.all(list, choice -> choice)) {
            if (!values.add(choice.text("value"))) {
                report(choice, "value", "duplicate", choice.text("value"));
            }
        }
    }

    private void pattern(Properties pattern) {
        try {
            Pattern.compile(pattern.text("regex"));
        } catch (PatternSyntaxException e) {
            report(pattern, "regex", "regex", e.getDescription());
        }
    }

    private void unique(Properties item, Set<String> ids) {
        String id = item.text("id");
        if (!ids.add(id)) {
            report(item, "id", "duplicate", id);
        }
        if (RESERVED.contains(id)) {
            report(item, "id", "reserved", id);
        }
    }

    private void ordered(Properties item, String low, String high) {
        boolean numbers =
                item.node().path(low).isNumber() && item.node().path(high).isNumber();
        if (numbers
                && item.node().get(low).doubleValue() > item.node().get(high).doubleValue()) {
            report(item, low, "bounds", item.text(low), item.text(high));
        }
    }

    private void report(Properties at, String property, String code, String... arguments) {
        problems.add(source.problem(at.pointer() + "/" + property, code, arguments));
    }
}
