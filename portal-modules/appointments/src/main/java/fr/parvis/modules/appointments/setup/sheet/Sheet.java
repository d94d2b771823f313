package fr.parvis.modules.appointments.setup.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A form.
 *
 * @param sections its questions
 */
public record Sheet(List<Section> sections) {

    public static Sheet of(Section... sections) {
        return new Sheet(List.of(sections));
    }

    /** What was typed, as it is kept; what the sheet does not ask for is left out. */
    public Values clean(Values typed) {
        Values clean = Values.NONE;
        for (Field field : fields()) {
            clean = clean.with(
                    field.name(),
                    typed.texts(field.name()).stream()
                            .map(answer -> Cleaned.of(field, answer))
                            .distinct()
                            .sorted(Comparator.comparingInt(field::rank))
                            .toList());
        }
        return clean;
    }

    /** What is wrong with cleaned answers, each taken alone. */
    public List<Wrong> check(Values values) {
        return stream()
                .map(field -> field.check(values.texts(field.name())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The questions whose answers differ. */
    public List<Field> differences(Values one, Values other) {
        return stream()
                .filter(field -> !Set.copyOf(one.texts(field.name())).equals(Set.copyOf(other.texts(field.name()))))
                .toList();
    }

    public List<Field> fields() {
        return stream().toList();
    }

    private Stream<Field> stream() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }
}
