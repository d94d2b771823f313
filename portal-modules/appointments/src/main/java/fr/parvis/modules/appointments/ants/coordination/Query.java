package fr.parvis.modules.appointments.ants.coordination;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parameters of an address; a name may come again. */
final class Query {

    private final StringBuilder text = new StringBuilder();

    Query with(String name, String value) {
        text.append(text.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
