package fr.parvis.modules.appointments.ants.coordination;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.appointments.ants.AntsSettings.Server;
import fr.parvis.modules.appointments.ants.coordination.Known.Meeting;
import fr.parvis.modules.appointments.ants.coordination.Known.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Speaks with the coordination service. */
@ApplicationScoped
public class Coordination {

    private static final String NUMBER = "application_id";

    private final Line line = new Line();

    /**
     * What is known of each number.
     *
     * @throws NoAnswer when that cannot be known now
     */
    public Map<String, Known> status(Server server, List<String> numbers) throws NoAnswer {
        Query query = new Query();
        numbers.forEach(number -> query.with("application_ids", number));
        JsonNode answer = line.ask(server, "GET", "/status", query);
        Map<String, Known> known = new LinkedHashMap<>();
        for (String number : numbers) {
            known.put(number, known(answer.path(number)));
        }
        return known;
    }

    /** Tells that somebody comes. */
    public void declare(Server server, String number, Told told, String managementUrl) throws NoAnswer {
        JsonNode answer =
                line.ask(server, "POST", "/appointments", meeting(number, told).with("management_url", managementUrl));
        if (!answer.path("success").asBoolean()) {
            throw new NoAnswer("the appointment was not taken note of");
        }
    }

    /** Tells that nobody comes any more; what the service does not know is no fault. */
    public void takeBack(Server server, String number, Told told) throws NoAnswer {
        JsonNode answer = line.ask(server, "DELETE", "/appointments", meeting(number, told));
        if (!answer.path("rowcount").isInt()) {
            throw new NoAnswer("the appointment was not taken back");
        }
    }

    private static Query meeting(String number, Told told) {
        return new Query()
                .with(NUMBER, number)
                .with("meeting_point", told.place())
                .with("meeting_point_id", told.placeId().toString())
                .with("appointment_date", told.date());
    }

    private static Known known(JsonNode answer) throws NoAnswer {
        String status = answer.path("status").asText().toUpperCase(Locale.ROOT);
        State state = Arrays.stream(State.values())
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElseThrow(() -> new NoAnswer("a number has no known status"));
        List<Meeting> meetings = new ArrayList<>();
        answer.path("appointments")
                .forEach(one -> meetings.add(new Meeting(
                        one.path("meeting_point").asText(),
                        one.path("management_url").asText(),
                        one.path("appointment_date").asText())));
        return new Known(state, List.copyOf(meetings));
    }
}
