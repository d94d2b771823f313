package fr.parvis.modules.appointments.setup.change;

import fr.parvis.modules.appointments.setup.change.SettingHistory.Act;
import fr.parvis.modules.appointments.setup.concerned.Trial;
import fr.parvis.modules.appointments.setup.concerned.Trial.Tried;
import fr.parvis.modules.appointments.setup.setting.Kept;
import fr.parvis.modules.appointments.setup.setting.Setting;
import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Sheet;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Makes changes of settings, one at a time: who is second is told, and who is concerned is seen first. */
@ApplicationScoped
public class Changes {

    private static final String FOREIGN_KEY = "23503";

    private Jdbi jdbi;
    private Trial trial;
    private SettingHistory history;

    /** For the container's proxy. */
    protected Changes() {}

    @Inject
    public Changes(Jdbi jdbi, Trial trial, SettingHistory history) {
        this.jdbi = jdbi;
        this.trial = trial;
        this.history = history;
    }

    /** Writes the answers. */
    @Transactional
    public Outcome write(Change change) {
        return jdbi.withHandle(handle -> {
            trial.lock(handle);
            Setting setting = change.setting();
            Optional<Kept> now = setting.find(handle, change.target());
            return stop(handle, change, now)
                    .or(() -> refuse(handle, change))
                    .orElseGet(() -> make(handle, change, now, same -> {
                        UUID id = setting.write(same, change.target(), change.values());
                        return now.isPresent() ? done(change, Act.CHANGED, id) : done(change, Act.ADDED, id);
                    }));
        });
    }

    /** Takes it away. */
    @Transactional
    public Outcome remove(Change change) {
        return jdbi.withHandle(handle -> {
            trial.lock(handle);
            Setting setting = change.setting();
            Optional<Kept> now = setting.find(handle, change.target());
            Optional<Outcome> stopped = stop(handle, change, now);
            if (stopped.isPresent() || now.isEmpty() || !setting.isRemovable(handle, change.target())) {
                return stopped.orElseGet(Outcome.Gone::new);
            }
            try {
                return make(handle, change, now, same -> {
                    setting.remove(same, change.target());
                    return done(change, Act.REMOVED, change.target().idOrNone());
                });
            } catch (UnableToExecuteStatementException e) {
                return stillNeeded(handle, e);
            }
        });
    }

    /** Other parts of the module keep what they need by foreign keys. */
    private Outcome stillNeeded(Handle handle, UnableToExecuteStatementException refused) {
        if (refused.getCause() instanceof SQLException cause && FOREIGN_KEY.equals(cause.getSQLState())) {
            trial.undo(handle);
            return new Outcome.Gone();
        }
        throw refused;
    }

    private Optional<Outcome> stop(Handle handle, Change change, Optional<Kept> now) {
        if (change.target().id().isPresent() && now.isEmpty()) {
            return Optional.of(new Outcome.Gone());
        }
        return now.filter(kept -> kept.version() != change.version())
                .map(kept -> new Outcome.Overtaken(
                        kept, history.last(handle, change.target().idOrNone())));
    }

    private static Optional<Outcome> refuse(Handle handle, Change change) {
        Sheet sheet = change.setting().sheet(handle, change.target());
        List<Wrong> alone = sheet.check(change.values());
        List<Wrong> wrong = alone.isEmpty()
                ? change.setting().check(handle, change.agent(), change.target(), change.values())
                : alone;
        return wrong.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Refused(wrong));
    }

    private Outcome make(Handle handle, Change change, Optional<Kept> now, Function<Handle, Entry> act) {
        Sheet sheet = change.setting().sheet(handle, change.target());
        Tried<Entry> tried = trial.make(handle, change.setting().scope(change.target()), change.seen(), act);
        if (tried.made().isEmpty()) {
            return new Outcome.Concerns(tried.concerned(), change.seen().isPresent());
        }
        Entry entry = tried.made().get();
        Optional<Kept> then = change.setting().find(handle, Target.of(entry.subject()));
        history.add(
                handle,
                entry.named(then.or(() -> now).map(Kept::name).orElse(""))
                        .telling(
                                sheet,
                                now.map(Kept::values).orElse(Values.NONE),
                                then.map(Kept::values).orElse(Values.NONE))
                        .keeping(tried.concerned().appointments().size()));
        return new Outcome.Done(entry.subject());
    }

    private static Entry done(Change change, Act act, UUID id) {
        return Entry.of(change.agent().name(), act, change.setting().id(), id);
    }
}
