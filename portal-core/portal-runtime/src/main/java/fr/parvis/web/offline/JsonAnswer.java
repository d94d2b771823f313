package fr.parvis.web.offline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** An answer in JSON, under one of its media types. */
enum JsonAnswer {
    JSON("application/json"),
    MANIFEST("application/manifest+json");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final String mediaType;

    JsonAnswer(String mediaType) {
        this.mediaType = mediaType;
    }

    void write(HttpServletResponse response, Map<String, ?> content) throws IOException {
        response.setContentType(mediaType + ";charset=UTF-8");
        response.getWriter().write(MAPPER.writeValueAsString(content));
    }
}
