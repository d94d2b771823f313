package fr.parvis.modules.forms.definition;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What an answer to a question is. */
public sealed interface Kind {

    /** A line of text. */
    record ShortText(int minLength, int maxLength, Format format, Optional<Shape> shape) implements Kind {}

    /** Several lines of text. */
    record LongText(int minLength, int maxLength) implements Kind {}

    /** An e-mail address, typed twice when {@code confirmed} says so. */
    record Email(Confirmed confirmed) implements Kind {}

    /** A phone number. */
    record Phone() implements Kind {}

    /** A day. */
    record Day(Bounds bounds) implements Kind {}

    /** A day and a time, in the collectivité's time. */
    record Moment(Bounds bounds) implements Kind {}

    /** A time of day. */
    record Hour() implements Kind {}

    /** A whole number. */
    record Whole(Bounds bounds, Optional<String> unit) implements Kind {}

    /** A number with at most so many decimals. */
    record Decimal(Bounds bounds, int decimals, Optional<String> unit) implements Kind {}

    /** One of some choices. */
    record OneChoice(List<Choice> choices) implements Kind {}

    /** Some of some choices. */
    record SeveralChoices(List<Choice> choices, int min, int max) implements Kind {}

    /** Yes or no. */
    record YesNo() implements Kind {}

    /** A box to tick: a statement that is false until it is ticked. When required, it must be ticked. */
    record Tick(Optional<Link> link) implements Kind {}

    /** A postal address. */
    record Address(Area area) implements Kind {}

    /** Where something is: an address of the commune, a point, or words. */
    record Place() implements Kind {}

    /** Files; {@code laterDays}: they may be promised for a day within so many days. */
    record Files(Set<FileType> types, long maxBytes, int max, OptionalInt laterDays) implements Kind {

        /** The accepted types as residents read them: {@code PDF, JPG}. */
        public String typeNames() {
            return types.stream().map(FileType::name).collect(Collectors.joining(", "));
        }
    }

    /** A text to read. */
    record Information(Level level, String text) implements Kind {}

    /** Boxes in rows and columns; a kept value is {@code row.column}. */
    record Grid(List<Choice> rows, List<Choice> columns, int min) implements Kind {}

    /** Questions under one legend. */
    record Group(List<Question> questions) implements Kind {}

    /** Questions asked again for each item; {@code item} names one. */
    record Repeated(List<Question> questions, List<Rule> rules, int min, int max, String item) implements Kind {}

    /** A value computed from answers and the procedure's data. */
    record Computed(Formula value, Display display) implements Kind {}

    /** Smallest and largest answer, as expressions. */
    record Bounds(Optional<Formula> min, Optional<Formula> max) {}

    /** A pattern that a text must match from end to end, and what to say when it does not. */
    record Shape(Pattern pattern, String message) {}

    /** A link beside a box to tick. */
    record Link(String label, String address) {}

    /** Known shapes of text. */
    enum Format {
        PLAIN,
        PERSON_NAME,
        SIRET,
        LICENCE_PLATE
    }

    /** When an e-mail address is typed twice. */
    enum Confirmed {
        NEVER,
        /** By a resident who is not signed in. */
        ANONYMOUS,
        ALWAYS
    }

    /** Where an address may be. */
    enum Area {
        COMMUNE,
        FRANCE,
        ANYWHERE
    }

    /** How loudly a text speaks. */
    enum Level {
        NOTE,
        WARNING,
        ALERT
    }

    /** How a computed value is shown. */
    enum Display {
        EUROS,
        NUMBER,
        TEXT
    }
}
