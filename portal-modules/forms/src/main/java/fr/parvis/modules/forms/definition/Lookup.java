package fr.parvis.modules.forms.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is known outside the answers: declared here, done by a connector where one is installed. A resident
 * can always complete the procedure without it.
 *
 * @param source name of the connector, e.g. {@code api-entreprise}
 * @param given ids of the questions whose answers it needs
 * @param fills ids of the questions it could answer
 * @param consent sentence that the resident must agree with first
 * @param settings other settings of the connector
 */
public record Lookup(
        String source,
        List<String> given,
        List<String> fills,
        Optional<String> consent,
        Map<String, Object> settings) {}
