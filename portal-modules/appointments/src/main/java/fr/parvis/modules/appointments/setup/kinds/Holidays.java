package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.modules.appointments.openings.HolidayChoice;
import fr.parvis.modules.appointments.setup.concerned.Scope;
import fr.parvis.modules.appointments.setup.setting.Kept;
import fr.parvis.modules.appointments.setup.setting.Setting;
import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Choice;
import fr.parvis.modules.appointments.setup.sheet.Field;
import fr.parvis.modules.appointments.setup.sheet.Section;
import fr.parvis.modules.appointments.setup.sheet.Sheet;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Which public holidays are kept: those of France, and of a department that has more. There is one choice a collectivité. */
class Holidays implements Setting {

    /** The one choice: it is there even before anybody makes it. */
    private static final UUID ONLY = new UUID(0, 1);

    private static final String FRANCE = "FR";

    private static final List<Choice> DEPARTMENTS = Stream.of(FRANCE, "57", "67", "68")
            .map(code -> Choice.told(code, "setting.holidays.departement." + code))
            .toList();

    private final HolidayChoice choice;

    Holidays(HolidayChoice choice) {
        this.choice = choice;
    }

    @Override
    public String id() {
        return "holidays";
    }

    @Override
    public Optional<Target> locate(Handle handle, Target target) {
        return Optional.of(Target.of(ONLY));
    }

    @Override
    public boolean may(Handle handle, Agent agent, Target target) {
        return agent.role().atLeast(Role.ADMINISTRATOR);
    }

    @Override
    public Sheet sheet(Handle handle, Target target) {
        String kept = choice.department(handle);
        boolean known = kept.isEmpty()
                || DEPARTMENTS.stream()
                        .anyMatch(department -> department.value().equals(kept));
        Stream<Choice> other = known ? Stream.empty() : Stream.of(Choice.named(kept, kept));
        return Sheet.of(Section.of(
                "which",
                Field.radios(
                        "departement",
                        Stream.concat(DEPARTMENTS.stream(), other).toList())));
    }

    @Override
    public Optional<Kept> find(Handle handle, Target target) {
        int version = handle.createQuery("SELECT version FROM appointments.holiday_choice")
                .mapTo(Integer.class)
                .findOne()
                .orElse(-1);
        String department = choice.department(handle);
        return Optional.of(
                new Kept("", version, Values.NONE.with("departement", department.isEmpty() ? FRANCE : department)));
    }

    @Override
    public List<Wrong> check(Handle handle, Agent agent, Target target, Values values) {
        return List.of();
    }

    @Override
    public Scope scope(Target target) {
        return Scope.ALL;
    }

    @Override
    public UUID write(Handle handle, Target target, Values values) {
        String department = values.text("departement");
        handle.execute(
                "INSERT INTO appointments.holiday_choice (collectivite_id, department) VALUES (portal.current_collectivite(), ?) "
                        + "ON CONFLICT (collectivite_id) DO UPDATE SET department = excluded.department, "
                        + "version = holiday_choice.version + 1",
                department.equals(FRANCE) ? "" : department);
        return ONLY;
    }

    @Override
    public boolean isRemovable(Handle handle, Target target) {
        return false;
    }

    @Override
    public void remove(Handle handle, Target target) {
        throw new UnsupportedOperationException("a choice of holidays is changed, not removed");
    }
}
