package fr.parvis.modules.forms.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import fr.parvis.modules.forms.definition.Choice;
import fr.parvis.modules.forms.definition.FileType;
import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Kind.Bounds;
import fr.parvis.modules.forms.definition.Kind.Link;
import fr.parvis.modules.forms.definition.Kind.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Maps what an answer is.
 *
 * @param data the procedure's data, where choices may stand
 */
record KindMapper(JsonNode data) {

    Kind kind(Properties q, QuestionMapper questions) {
        return switch (q.text("type")) {
            case "short-text" ->
                new Kind.ShortText(
                        q.number("min-length", 0),
                        q.number("max-length", 150),
                        choice(q, "format", Kind.Format.PLAIN),
                        shape(q.child("pattern")));
            case "long-text" -> new Kind.LongText(q.number("min-length", 0), q.number("max-length", 2000));
            case "email" -> new Kind.Email(choice(q, "confirm", Kind.Confirmed.NEVER));
            case "phone" -> new Kind.Phone();
            case "date" -> new Kind.Day(new Bounds(q.formula("min"), q.formula("max")));
            case "datetime" -> new Kind.Moment(new Bounds(q.formula("min"), q.formula("max")));
            case "time" -> new Kind.Hour();
            case "integer" -> new Kind.Whole(new Bounds(q.formula("min"), q.formula("max")), q.optionalText("unit"));
            case "decimal" ->
                new Kind.Decimal(
                        new Bounds(real(q, "min"), real(q, "max")), q.number("decimals", 2), q.optionalText("unit"));
            case "one-choice" -> new Kind.OneChoice(choices(q));
            case "several-choices" -> severalChoices(q);
            case "yes-no" -> new Kind.YesNo();
            case "tick" -> new Kind.Tick(link(q.child("link")));
            case "postal-address" -> new Kind.Address(choice(q, "area", Kind.Area.FRANCE));
            case "location" -> new Kind.Place();
            case "file" -> files(q);
            case "information" ->
                new Kind.Information(
                        choice(q, "level", Kind.Level.NOTE), q.text("text").strip());
            case "grid" -> new Kind.Grid(choices(q, "rows"), choices(q, "columns"), q.number("min", 0));
            case "group" -> new Kind.Group(q.all("questions", questions::question));
            case "repeated" ->
                new Kind.Repeated(
                        q.all("questions", questions::question),
                        q.all("rules", PageMapper::rule),
                        q.number("min", 0),
                        q.number("max", 1),
                        q.text("item"));
            case "computed" ->
                new Kind.Computed(q.formula("value").orElseThrow(), choice(q, "display", Kind.Display.TEXT));
            default -> throw new IllegalStateException("the schema let an unknown type through");
        };
    }

    private static Optional<Shape> shape(Properties pattern) {
        return pattern.node().isMissingNode()
                ? Optional.empty()
                : Optional.of(new Shape(Pattern.compile(pattern.text("regex")), pattern.text("message")));
    }

    private static Optional<Link> link(Properties link) {
        return link.node().isMissingNode()
                ? Optional.empty()
                : Optional.of(new Link(link.text("label"), link.text("address")));
    }

    /** A bound of a decimal question, as an expression: {@code 200} is {@code 200.0} there. */
    private static Optional<Formula> real(Properties q, String name) {
        return q.formula(name)
                .map(formula -> q.node().get(name).isIntegralNumber()
                        ? new Formula(formula.source() + ".0", formula.pointer())
                        : formula);
    }

    private Kind severalChoices(Properties q) {
        List<Choice> choices = choices(q);
        return new Kind.SeveralChoices(choices, q.number("min", 0), q.number("max", choices.size()));
    }

    private static Kind files(Properties q) {
        EnumSet<FileType> types = EnumSet.noneOf(FileType.class);
        q.texts("types").forEach(type -> types.add(FileType.valueOf(type.toUpperCase(Locale.ROOT))));
        return new Kind.Files(
                types,
                q.number("max-megabytes", 10) * 1024L * 1024L,
                q.number("max-files", 1),
                q.optionalNumber("later-within-days"));
    }

    private List<Choice> choices(Properties q) {
        return q.node().has("choices-from")
                ? choices(new Properties(data, "/data"), q.text("choices-from"))
                : choices(q, "choices");
    }

    private static List<Choice> choices(Properties from, String name) {
        return from.all(name, item -> new Choice(item.text("value"), item.text("label"), item.optionalText("help")));
    }

    private static <E extends Enum<E>> E choice(Properties q, String name, E otherwise) {
        return q.optionalText(name)
                .map(text -> Enum.valueOf(
                        otherwise.getDeclaringClass(),
                        text.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(otherwise);
    }
}
