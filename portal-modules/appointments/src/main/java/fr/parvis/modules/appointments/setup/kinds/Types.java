package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.modules.appointments.setup.concerned.Scope;
import fr.parvis.modules.appointments.setup.rule.ReleaseFields;
import fr.parvis.modules.appointments.setup.setting.Kept;
import fr.parvis.modules.appointments.setup.setting.Setting;
import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Choice;
import fr.parvis.modules.appointments.setup.sheet.Sheet;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import fr.parvis.spi.catalogue.PublishedProcedures;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** What appointments are for. */
class Types implements Setting {

    private static final String FIND = "SELECT * FROM appointments.appointment_type WHERE id = :id";

    private final Collectivites collectivites;
    private final PublishedProcedures procedures;

    Types(Collectivites collectivites, PublishedProcedures procedures) {
        this.collectivites = collectivites;
        this.procedures = procedures;
    }

    @Override
    public String id() {
        return "type";
    }

    @Override
    public Optional<Target> locate(Handle handle, Target target) {
        if (target.id().isEmpty()) {
            return Optional.of(Target.NEW);
        }
        return find(handle, target).map(kept -> Target.of(target.idOrNone()));
    }

    /** Who organises a service sets its types; administrators set all. */
    @Override
    public boolean may(Handle handle, Agent agent, Target target) {
        return agent.role().atLeast(Role.MANAGER)
                && find(handle, target)
                        .map(kept -> mayFor(agent, kept.values().text("service")))
                        .orElse(true);
    }

    @Override
    public Sheet sheet(Handle handle, Target target) {
        Optional<String> linked =
                find(handle, target).flatMap(kept -> kept.values().some("demarche"));
        List<Choice> published = procedures.all().stream()
                .map(procedure -> Choice.named(procedure.id(), procedure.title()))
                .toList();
        Stream<Choice> gone = linked.stream()
                .filter(id ->
                        published.stream().noneMatch(choice -> choice.value().equals(id)))
                .map(id -> Choice.named(id, id));
        return TypeSheet.of(
                collectivites.current().services().values(),
                Stream.concat(published.stream(), gone).toList());
    }

    @Override
    public Optional<Kept> find(Handle handle, Target target) {
        return handle.createQuery(FIND)
                .bind("id", target.idOrNone())
                .map((row, context) -> new Kept(row.getString("name"), row.getInt("version"), TypeRow.values(row)))
                .findOne();
    }

    @Override
    public Values initial() {
        return TypeSheet.INITIAL;
    }

    @Override
    public List<Wrong> check(Handle handle, Agent agent, Target target, Values values) {
        List<Wrong> wrong = new ArrayList<>(ReleaseFields.check(values));
        if (!mayFor(agent, values.text("service"))) {
            wrong.add(Wrong.of("service", "not-yours"));
        }
        if (values.has("places") && values.number("personnes").orElse(1) > 1) {
            wrong.add(Wrong.of("personnes", "collective"));
        }
        if (values.number("delai-min").orElse(0) >= values.number("delai-max").orElse(1) * 24 * 60) {
            wrong.add(Wrong.of("delai-min", "notice"));
        }
        Names.taken(handle, "appointment_type", target, values).ifPresent(wrong::add);
        return wrong;
    }

    @Override
    public Scope scope(Target target) {
        return target.id().map(Scope::ofType).orElse(Scope.NONE);
    }

    @Override
    public UUID write(Handle handle, Target target, Values values) {
        return TypeRow.write(handle, target, values);
    }

    @Override
    public boolean isRemovable(Handle handle, Target target) {
        return handle.createQuery("""
                        SELECT NOT EXISTS (SELECT FROM appointments.appointment WHERE type_id = :id)
                            AND NOT EXISTS (SELECT FROM appointments.occupation WHERE type_id = :id)
                        """)
                .bind("id", target.idOrNone())
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public void remove(Handle handle, Target target) {
        handle.execute("DELETE FROM appointments.appointment_type WHERE id = ?", target.idOrNone());
    }

    private static boolean mayFor(Agent agent, String service) {
        return agent.role().atLeast(Role.ADMINISTRATOR) || agent.worksFor(service);
    }
}
