package fr.parvis.modules.appointments.ants.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * What the search engine gets.
 *
 * @param status HTTP status
 * @param json body
 */
public record Answer(int status, String json) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    static Answer of(Object body) {
        return new Answer(200, write(body));
    }

    static Answer of(Refusal refusal) {
        return new Answer(refusal.status(), write(Map.of("detail", refusal.getMessage())));
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
