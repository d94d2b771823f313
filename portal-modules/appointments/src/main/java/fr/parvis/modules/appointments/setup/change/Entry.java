package fr.parvis.modules.appointments.setup.change;

import fr.parvis.modules.appointments.setup.change.SettingHistory.Act;
import fr.parvis.modules.appointments.setup.change.SettingHistory.Difference;
import fr.parvis.modules.appointments.setup.sheet.Choice;
import fr.parvis.modules.appointments.setup.sheet.Field;
import fr.parvis.modules.appointments.setup.sheet.Sheet;
import fr.parvis.modules.appointments.setup.sheet.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One change of a setting.
 *
 * @param agent who made it
 * @param setting which kind of thing
 * @param subject id of the row
 * @param name of what was changed
 * @param differences by field
 * @param concerned how many appointments no longer fitted and were kept knowingly
 */
public record Entry(
        String agent,
        Act act,
        String setting,
        UUID subject,
        String name,
        Map<String, Difference> differences,
        int concerned) {

    static Entry of(String agent, Act act, String setting, UUID subject) {
        return new Entry(agent, act, setting, subject, "", Map.of(), 0);
    }

    Entry named(String known) {
        return new Entry(agent, act, setting, subject, known, differences, concerned);
    }

    Entry keeping(int appointments) {
        return new Entry(agent, act, setting, subject, name, differences, appointments);
    }

    Entry telling(Sheet sheet, Values before, Values after) {
        Map<String, Difference> told = new LinkedHashMap<>();
        for (Field field : sheet.differences(before, after)) {
            told.put(
                    field.name(),
                    new Difference(names(field, before.texts(field.name())), names(field, after.texts(field.name()))));
        }
        return new Entry(agent, act, setting, subject, name, told, concerned);
    }

    private static List<String> names(Field field, List<String> values) {
        return values.stream()
                .map(value -> field.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(value))
                .toList();
    }
}
