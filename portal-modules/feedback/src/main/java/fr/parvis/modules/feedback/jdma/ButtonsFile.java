package fr.parvis.modules.feedback.jdma;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The file {@code je-donne-mon-avis.yaml} of a collectivité.
 *
 * @param procedures what « Je donne mon avis » knows, by id of the procedure
 */
record ButtonsFile(Map<String, Button> procedures) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Reads it; a collectivité without one has no button. */
    static ButtonsFile read(Path folder) throws IOException {
        Path file = folder.resolve("je-donne-mon-avis.yaml");
        if (!Files.exists(file)) {
            return new ButtonsFile(Map.of());
        }
        ButtonsFile read = YAML.readValue(file.toFile(), ButtonsFile.class);
        if (read == null || read.procedures() == null || read.procedures().containsValue(null)) {
            throw new IOException("procedures is missing");
        }
        for (Button button : read.procedures().values()) {
            if (button.product() <= 0 || button.button() < 0 || button.show() == null) {
                throw new IOException("product or show is missing");
            }
        }
        return read;
    }
}
