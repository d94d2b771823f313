package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.offer.AppointmentType.Mode;
import fr.parvis.modules.appointments.setup.rule.ReleaseFields;
import fr.parvis.modules.appointments.setup.sheet.Choice;
import fr.parvis.modules.appointments.setup.sheet.Field;
import fr.parvis.modules.appointments.setup.sheet.Section;
import fr.parvis.modules.appointments.setup.sheet.Sheet;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.spi.collectivite.Collectivite.Service;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What is asked about a type of appointment. */
final class TypeSheet {

    /** No papers of the State are made at it. */
    static final String NO_ANTS = "NONE";

    static final Values INITIAL = Values.NONE
            .with("mode", Mode.IN_PERSON)
            .with("avant", 0)
            .with("apres", 0)
            .with("personnes", 1)
            .with("public", Audience.EVERYONE)
            .with("par-personne", 1)
            .ticked("verifier", true)
            .with("delai-min", 30)
            .with("delai-max", 90)
            .with("changement", 240)
            .with("ouverture", "ROLLING")
            .ticked("attente", true)
            .with("rappel", 48)
            .with("conservation", 730)
            .with("ants", NO_ANTS)
            .ticked("actif", true);

    private static final List<Choice> MODES = Stream.of(Mode.values())
            .map(mode -> Choice.told(mode.name(), "book.mode." + mode))
            .toList();

    private static final List<Choice> AUDIENCES = Stream.of(Audience.values())
            .map(audience -> Choice.told(
                    audience.name(), audience == Audience.AGENTS ? "setting.type.agents" : "book.who." + audience))
            .toList();

    private static final List<Choice> ANTS = Stream.of(NO_ANTS, "CNI", "PASSPORT", "CNI-PASSPORT")
            .map(reason -> Choice.told(reason, "setting.type.ants." + reason))
            .toList();

    private TypeSheet() {}

    static Sheet of(Collection<Service> services, List<Choice> procedures) {
        return Sheet.of(
                Section.of(
                        "what",
                        Field.text("nom", 120),
                        Field.text("resume", 300).orNone(),
                        Field.select(
                                "service",
                                services.stream()
                                        .map(service -> Choice.named(service.slug(), service.name()))
                                        .toList()),
                        Field.text("theme", 80).orNone(),
                        Field.area("mots", 1_000),
                        Field.radios("mode", MODES)),
                Section.of(
                        "length",
                        Field.number("duree", 5, 480),
                        Field.number("avant", 0, 240),
                        Field.number("apres", 0, 240),
                        Field.number("personnes", 1, 10),
                        Field.number("places", 2, 500).orNone()),
                Section.of(
                        "who",
                        Field.radios("public", AUDIENCES),
                        Field.number("par-personne", 1, 20),
                        Field.box("verifier")),
                Section.of(
                        "when",
                        Field.number("delai-min", 0, 527_040),
                        Field.number("delai-max", 1, 366),
                        Field.number("changement", 0, 527_040)),
                ReleaseFields.section(),
                Section.of("rush", Field.box("attente"), Field.box("salle")),
                Section.of("bring", Field.area("documents", 4_000), Field.area("consignes", 2_000)),
                Section.of(
                        "after",
                        Field.number("rappel", 0, 336),
                        Field.select("demarche", procedures).orNone(),
                        Field.radios("ants", ANTS),
                        Field.number("conservation", 1, 3_650)),
                Section.of("use", Field.box("actif")));
    }
}
