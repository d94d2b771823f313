package fr.parvis.e2e.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, in this process. */
final class HtmlChecker {

    private final ObjectMapper json = new ObjectMapper();

    /** The errors of a page, each with its line and the extract; empty when it is valid. */
    List<String> errors(String page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            String report = validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
            return StreamSupport.stream(json.readTree(report).get("messages").spliterator(), false)
                    .filter(message -> !message.path("type").asText().equals("info"))
                    .map(HtmlChecker::describe)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String describe(JsonNode message) {
        return message.path("lastLine").asInt() + ": " + message.path("message").asText() + " ["
                + message.path("extract").asText().strip() + "]";
    }
}
