package fr.parvis.modules.appointments.setup.screen;

import fr.parvis.modules.appointments.setup.screen.FieldView.Group;
import fr.parvis.modules.appointments.setup.screen.FieldView.Item;
import fr.parvis.modules.appointments.setup.setting.Setting;
import fr.parvis.modules.appointments.setup.sheet.Choice;
import fr.parvis.modules.appointments.setup.sheet.Field;
import fr.parvis.modules.appointments.setup.sheet.Sheet;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import fr.parvis.modules.appointments.web.PageError;
import fr.parvis.modules.appointments.web.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet in the words of a language.
 *
 * @param setting what it is about
 * @param sheet what it asks
 * @param words of the reader
 */
record SheetView(Setting setting, Sheet sheet, Wording words) {

    List<Group> groups(Values values, List<Wrong> wrong) {
        return sheet.sections().stream()
                .map(section -> new Group(
                        words.text(key("section." + section.name())),
                        some("section." + section.name() + ".what"),
                        section.fields().stream()
                                .map(field -> view(field, values, wrong))
                                .toList()))
                .toList();
    }

    List<PageError> errors(List<Wrong> wrong) {
        return wrong.stream()
                .map(one -> new PageError(one.field(), sentence(one)))
                .toList();
    }

    /** What differs between what is kept and what was typed. */
    List<Difference> differences(Values kept, Values typed) {
        return sheet.differences(kept, typed).stream()
                .map(field -> new Difference(label(field), told(field, kept), told(field, typed)))
                .toList();
    }

    String label(Field field) {
        return words.text(key(field.name()));
    }

    private FieldView view(Field field, Values values, List<Wrong> wrong) {
        return new FieldView(
                field.kind().name(),
                field.name(),
                label(field),
                some(field.name() + ".hint"),
                wrong.stream()
                        .filter(one -> one.field().equals(field.name()))
                        .findFirst()
                        .map(this::sentence)
                        .orElse(""),
                field.optional(),
                values.text(field.name()),
                values.texts(field.name()),
                field.choices().stream().map(this::item).toList(),
                some(field.name() + ".unit"));
    }

    private String told(Field field, Values values) {
        return values.texts(field.name()).stream()
                .map(value -> field.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(choice -> item(choice).label())
                        .findFirst()
                        .orElse(value))
                .collect(Collectors.joining(", "));
    }

    private Item item(Choice choice) {
        return new Item(choice.value(), choice.named() ? choice.label() : words.text(choice.label()));
    }

    private String sentence(Wrong wrong) {
        String label = sheet.fields().stream()
                .filter(field -> field.name().equals(wrong.field()))
                .map(this::label)
                .findFirst()
                .orElse("");
        Object[] arguments =
                Stream.concat(Stream.of(label), wrong.values().stream()).toArray();
        return words.text("setting.wrong." + wrong.key(), arguments);
    }

    private String some(String end) {
        return words.bundle().containsKey(key(end)) ? words.text(key(end)) : "";
    }

    private String key(String end) {
        return "setting." + setting.id() + "." + end;
    }

    /** A field that two have filled in differently. */
    public record Difference(String label, String kept, String typed) {}
}
