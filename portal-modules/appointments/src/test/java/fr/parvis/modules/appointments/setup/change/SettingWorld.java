package fr.parvis.modules.appointments.setup.change;

import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.openings.Timetables;
import fr.parvis.modules.appointments.setup.concerned.Trial;
import fr.parvis.modules.appointments.setup.kinds.Settings;
import fr.parvis.modules.appointments.setup.setting.Kept;
import fr.parvis.modules.appointments.setup.setting.Setting;
import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.catalogue.PublishedProcedures;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The desk of {@link BookingWorld}, which receives every day from 9 to 12, and an administrator who changes its settings. */
public final class SettingWorld {

    public static final Agent ADMINISTRATOR = new Agent("a", "Ada Minet", Role.ADMINISTRATOR, Set.of(), true);

    public final BookingWorld booking = new BookingWorld();
    public final SettingHistory history = new SettingHistory(booking.brumeval.jdbi, booking.brumeval.clock);
    public final Settings settings = new Settings(booking.brumeval.collectivites, new NoProcedures());
    private final Changes changes = new Changes(
            booking.brumeval.jdbi,
            new Trial(new Timetables(booking.brumeval.collectivites), booking.brumeval.clock),
            history);

    /** What the administrator's sheet shows. */
    public Values shown(String setting, Target target) {
        return kept(setting, target).values();
    }

    public Kept kept(String setting, Target target) {
        return booking.brumeval.jdbi.withHandle(handle ->
                settings.named(setting).find(handle, located(setting, target)).orElseThrow());
    }

    /** Saves, having seen nobody. */
    public Outcome save(String setting, Target target, Values values) {
        return save(setting, target, values, Optional.empty());
    }

    public Outcome save(String setting, Target target, Values values, Optional<String> seen) {
        return booking.transaction(
                () -> changes.write(change(setting, target, values, version(setting, target), seen)));
    }

    /** Saves on top of an older version. */
    public Outcome saveLate(String setting, Target target, Values values, int version) {
        return booking.transaction(() -> changes.write(change(setting, target, values, version, Optional.empty())));
    }

    public Outcome remove(String setting, Target target, Optional<String> seen) {
        return booking.transaction(
                () -> changes.remove(change(setting, target, Values.NONE, version(setting, target), seen)));
    }

    /** The sentences' keys, by field. */
    public List<String> wrong(String setting, Target target, Values values) {
        return ((Outcome.Refused) save(setting, target, values))
                .wrong().stream().map(SettingWorld::told).toList();
    }

    /** The rule that opens the desk every day. */
    public Target opening() {
        return Target.of(booking.brumeval.jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM appointments.opening LIMIT 1")
                        .mapTo(UUID.class)
                        .one()));
    }

    public Target located(String setting, Target target) {
        return booking.brumeval.jdbi.withHandle(
                handle -> settings.named(setting).locate(handle, target).orElseThrow());
    }

    private Change change(String setting, Target target, Values values, int version, Optional<String> seen) {
        Setting kind = settings.named(setting);
        Target located = located(setting, target);
        Values clean = booking.brumeval.jdbi.withHandle(
                handle -> kind.sheet(handle, located).clean(values));
        return new Change(ADMINISTRATOR, kind, located, clean, version, seen);
    }

    private int version(String setting, Target target) {
        return booking.brumeval.jdbi.withHandle(handle -> settings.named(setting)
                .find(handle, located(setting, target))
                .map(Kept::version)
                .orElse(0));
    }

    private static String told(Wrong wrong) {
        return wrong.field() + ": " + wrong.key();
    }

    /** A commune that has published no procedure. */
    private record NoProcedures() implements PublishedProcedures {

        @Override
        public Optional<Procedure> find(String id) {
            return Optional.empty();
        }

        @Override
        public List<Procedure> all() {
            return List.of();
        }
    }
}
