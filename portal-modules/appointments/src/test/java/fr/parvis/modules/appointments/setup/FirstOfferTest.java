package fr.parvis.modules.appointments.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstOfferTest {

    private static final Path DEMO = Path.of("../../wildfly-config/launcher/src/main/demo");

    private static final String OFFER = """
            types:
              - id: carte
                name: Carte d’identité
                service: etat-civil
                minutes: 20
            places:
              - id: mairie
                name: Mairie
                street: 1 place
                postal-code: "35000"
                city: Brumeval
                resources:
                  - name: Guichet
                    types: [carte]
                    openings:
                      - { from: 2026-01-05, starts: "09:00", ends: "12:00", rule: "FREQ=WEEKLY;BYDAY=MO" }
            closures:
              - { from: 2026-12-24T12:00, until: 2026-12-26T00:00 }
            """;

    @TempDir
    Path folder;

    private final Brumeval brumeval = Brumeval.withoutOffer();
    private Set<String> services = Set.of("etat-civil");

    @Test
    void givesACollectiviteTheOfferOfItsFile() throws IOException {
        assertThat(problem(OFFER)).isEmpty();

        assertThat(count("place")).isOne();
        assertThat(count("opening")).isOne();
        assertThat(count("resource_type")).isOne();
        assertThat(count("closure")).isOne();
    }

    @Test
    void putsAWaitingRoomInFrontOfATypeThatAsksForIt() throws IOException {
        problem(OFFER.replace("minutes: 20", "minutes: 20\n    waiting-room: { inside: 40, per-minute: 30 }"));

        assertThat(brumeval.jdbi.<String, RuntimeException>withHandle(handle -> handle.createQuery(
                                "SELECT waiting_room || ' ' || room_inside || ' ' || room_per_minute || ' ' || room_minutes"
                                        + " FROM appointments.appointment_type")
                        .mapTo(String.class)
                        .one()))
                .isEqualTo("true 40 30 10");
    }

    @Test
    void readsItOnceOnly() throws IOException {
        problem(OFFER);
        brumeval.jdbi.useHandle(handle -> handle.execute("UPDATE appointments.place SET name = 'Hôtel de ville'"));

        assertThat(problem(OFFER.replace("Mairie", "Annexe"))).isEmpty();

        assertThat(count("place")).isOne();
    }

    @Test
    void needsNoFile() throws IOException {
        FirstOffer offers = offers();

        brumeval.jdbi.useTransaction(handle -> offers.write());

        assertThat(count("place")).isZero();
    }

    @Test
    void saysWhereAnUnknownNameIs() throws IOException {
        assertRefused(file -> file.replace("minutes: 20", "minuten: 20"), "types › 1 › minuten");
    }

    @Test
    void saysWhereAValueIsThatDoesNotFit() throws IOException {
        assertRefused(file -> file.replace("\"09:00\"", "\"9 heures\""), "openings › 1 › starts");
    }

    @Test
    void refusesATypeThatDoesNotExist() throws IOException {
        assertRefused(file -> file.replace("types: [carte]", "types: [passeport]"), "Guichet", "passeport");
    }

    @Test
    void refusesAServiceThatDoesNotExist() throws IOException {
        assertRefused(file -> file.replace("service: etat-civil", "service: marine"), "carte", "marine");
    }

    @Test
    void refusesTwoPlacesOfOneName() throws IOException {
        String place = OFFER.substring(OFFER.indexOf("  - id: mairie"), OFFER.indexOf("closures:"));
        assertRefused(file -> file.replace("closures:", place + "closures:"), "mairie", "deux fois");
    }

    @Test
    void refusesWhatIsMissing() throws IOException {
        assertRefused(file -> file.replace("    city: Brumeval\n", ""), "mairie", "obligatoire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"types:", "places:", "    resources:", "        openings:", "closures:"})
    void refusesADashWithNothingBehindIt(String list) throws IOException {
        String dash = "\n" + list + "\n" + list.replace(list.strip(), "  -") + "\n";
        assertRefused(file -> ("\n" + file).replace("\n" + list + "\n", dash), "obligatoire");
    }

    @Test
    void refusesAReleaseThatIsLeftEmpty() throws IOException {
        assertRefused(file -> file.replace("minutes: 20", "minutes: 20\n    release:"), "carte", "créneaux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SECONDLY", "tous les lundis"})
    void refusesARecurrenceThatIsNone(String rule) throws IOException {
        assertRefused(file -> file.replace("FREQ=WEEKLY;BYDAY=MO", rule), "Guichet", rule);
    }

    @Test
    void refusesWhatTheDatabaseWouldNotKeep() throws IOException {
        assertRefused(file -> file.replace("minutes: 20", "minutes: 2"), "base de données");
        assertRefused(file -> file.replace("ends: \"12:00\"", "ends: \"08:00\""), "base de données");
    }

    @Test
    void refusesAnEmptyFileOneThatIsNoYamlAndOneThatIsTooLarge() throws IOException {
        assertRefused(file -> "", "ni lieux ni motifs");
        assertRefused(file -> "types: [", "types");
        assertRefused(file -> file + "# ".repeat(600_000), "mégaoctet");
    }

    @Test
    void refusesAFileInAnotherEncoding() throws IOException {
        Files.write(folder.resolve(FirstOffer.FILE), OFFER.getBytes(Charset.forName("windows-1252")));

        assertThat(problem().orElseThrow()).contains("UTF-8");
        assertThat(count("place")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brumeval", "saint-aubin", "les-essarts"})
    void takesTheFilesOfTheDemonstration(String collectivite) throws IOException {
        Path files = DEMO.resolve(collectivite);
        Files.copy(files.resolve("appointments/" + FirstOffer.FILE), folder.resolve(FirstOffer.FILE));
        services = new HashSet<>();
        new YAMLMapper()
                .readTree(files.resolve("collectivite.yaml").toFile())
                .path("services")
                .fieldNames()
                .forEachRemaining(services::add);

        assertThat(problem()).isEmpty();
        assertThat(count("place")).isPositive();
    }

    private void assertRefused(UnaryOperator<String> change, String... words) throws IOException {
        assertThat(problem(change.apply(OFFER)).orElseThrow()).contains(words).doesNotContain("Exception");
        assertThat(count("place") + count("appointment_type")).isZero();
    }

    private Optional<String> problem(String content) throws IOException {
        Files.writeString(folder.resolve(FirstOffer.FILE), content);
        return problem();
    }

    private Optional<String> problem() throws IOException {
        FirstOffer offers = offers();
        brumeval.jdbi.useTransaction(handle -> offers.write());
        return offers.problem(brumeval.collectivites.current());
    }

    private int count(String table) {
        return brumeval.jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM appointments." + table)
                .mapTo(Integer.class)
                .one());
    }

    private FirstOffer offers() {
        Map<String, Collectivite.Service> named = services.stream()
                .collect(Collectors.toMap(
                        slug -> slug,
                        slug -> new Collectivite.Service(slug, slug, Optional.empty(), Optional.empty())));
        Collectivite real = brumeval.collectivites.current();
        Collectivite commune = new Collectivite(
                real.id(),
                real.name(),
                real.kind(),
                real.group(),
                real.population(),
                real.hosts(),
                real.baseUrl(),
                real.tagline(),
                real.brand(),
                real.contact(),
                real.legal(),
                named,
                real.options());
        return new FirstOffer(brumeval.jdbi, (Collectivites) Proxy.newProxyInstance(
                Collectivites.class.getClassLoader(),
                new Class<?>[] {Collectivites.class},
                (proxy, method, args) -> method.getName().equals("files") ? folder : commune));
    }
}
