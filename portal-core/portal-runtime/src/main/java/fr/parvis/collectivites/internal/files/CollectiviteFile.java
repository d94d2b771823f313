package fr.parvis.collectivites.internal.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.parvis.spi.collectivite.Brand;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivite.Kind;
import fr.parvis.spi.collectivite.Collectivite.Service;
import fr.parvis.spi.collectivite.Contact;
import fr.parvis.spi.collectivite.Legal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file of one collectivité. */
class CollectiviteFile {

    static final String NAME = "collectivite.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path folder;
    private final List<String> problems = new ArrayList<>();

    CollectiviteFile(Path folder) {
        this.folder = folder;
    }

    /** The collectivité, or empty when the file is wrong: {@link #problems()} says why. */
    Optional<Collectivite> read() {
        try {
            JsonNode root = YAML.readTree(Files.readAllBytes(folder.resolve(NAME)));
            Collectivite collectivite = collectivite(new Fields(root, "", problems));
            return problems.isEmpty() ? Optional.of(collectivite) : Optional.empty();
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : "ligne " + e.getLocation().getLineNr() + " : ";
            problems.add(line + "le fichier n’est pas du YAML correct ("
                    + e.getOriginalMessage().lines().findFirst().orElse("") + ")");
        } catch (IOException e) {
            problems.add("le fichier ne peut pas être lu");
        }
        return Optional.empty();
    }

    List<String> problems() {
        return problems;
    }

    private Collectivite collectivite(Fields file) {
        String id = folder.getFileName().toString();
        if (!Forms.ID.matcher(id).matches()) {
            problems.add("le nom du dossier doit être en minuscules sans accent, avec des tirets");
        }
        Collectivite collectivite = new Collectivite(
                id,
                file.text("name", Forms.ANY, ""),
                file.oneOf("kind", Kind.class),
                file.optionalText("group", Forms.ID, "doit être le nom de dossier d’une collectivité"),
                file.integer("population"),
                file.texts("hosts", Forms.HOST, "doit contenir des noms d’hôte en minuscules, sans port ni https://"),
                file.text(
                        "base-url",
                        Forms.BASE_URL,
                        "doit être une adresse sans barre finale, comme https://brumeval.fr"),
                file.optionalText("tagline", Forms.ANY, "").orElse(""),
                brand(file.object("brand")),
                contact(file.object("contact")),
                legal(file.object("legal")),
                file.entries("services", this::service),
                options(file));
        file.end();
        return collectivite;
    }

    private Brand brand(Fields fields) {
        String logo = fields.optionalText("logo", Forms.LOGO, "doit être le nom d’un fichier .svg ou .png")
                .orElse("");
        String logoText = fields.optionalText("logo-text", Forms.ANY, "").orElse("");
        if (!logo.isEmpty() && !Files.isRegularFile(folder.resolve(logo))) {
            fields.problem("logo", "le fichier " + logo + " n’existe pas");
        }
        if (!logo.isEmpty() && logoText.isEmpty()) {
            fields.problem("logo-text", "il manque : un logo a besoin d’un texte de remplacement");
        }
        Map<String, String> tokens = fields.entries(
                "tokens", (name, values) -> values.text(name, Forms.TOKEN, "doit être une couleur ou une mesure"));
        Brand brand = new Brand(
                logo,
                logoText,
                fields.text("theme", Forms.ID, "doit être le nom d’un thème"),
                tokens,
                fields.yesNo("dark"));
        fields.end();
        return brand;
    }

    private Contact contact(Fields fields) {
        Contact contact = new Contact(
                fields.texts("address", Forms.ANY, "doit contenir des lignes de texte"),
                fields.text("phone", Forms.PHONE, "doit être un numéro comme 02 99 00 12 34"),
                fields.text("email", Forms.EMAIL, "doit être une adresse électronique"),
                fields.texts("opening-hours", Forms.ANY, "doit contenir des phrases"),
                fields.text("emergency-phone", Forms.PHONE, "doit être un numéro comme 02 99 00 12 34"));
        fields.end();
        return contact;
    }

    private Legal legal(Fields fields) {
        Legal legal = new Legal(
                fields.text("siret", Forms.SIRET, "doit avoir 14 chiffres, entre guillemets"),
                fields.text("publication-director", Forms.ANY, ""),
                fields.text("host", Forms.ANY, ""),
                fields.text("data-protection-officer", Forms.EMAIL, "doit être une adresse électronique"),
                fields.text("accessibility-contact", Forms.EMAIL, "doit être une adresse électronique"));
        fields.end();
        return legal;
    }

    private Service service(String slug, Fields services) {
        if (!Forms.ID.matcher(slug).matches()) {
            services.problem(slug, "doit être en minuscules sans accent, avec des tirets");
        }
        Fields fields = services.object(slug);
        Service service = new Service(
                slug,
                fields.text("name", Forms.ANY, ""),
                fields.optionalText("email", Forms.EMAIL, "doit être une adresse électronique"),
                fields.optionalText("phone", Forms.PHONE, "doit être un numéro comme 02 99 00 12 34"));
        fields.end();
        return service;
    }

    private Map<String, String> options(Fields file) {
        Map<String, String> options = new LinkedHashMap<>();
        file.entries(
                        "options",
                        (module, modules) -> modules.entries(
                                module, (key, values) -> values.text(key, Forms.ANY, "doit être une valeur simple")))
                .forEach((module, values) -> values.forEach((key, value) -> options.put(module + "." + key, value)));
        return options;
    }
}
