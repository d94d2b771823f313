package fr.parvis.modules.appointments.ants.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/** Answers the questions of the search engine. */
@ApplicationScoped
public class Hub {

    private static final int OFTEN = 30;
    private static final int MORE_OFTEN = 50;
    private static final int MOST_NUMBERS = 100;

    private HubGate gate;
    private MeetingPoints points;
    private FreeTimesOfPlaces times;
    private KnownAppointments known;

    /** For the container's proxy. */
    protected Hub() {}

    @Inject
    public Hub(HubGate gate, MeetingPoints points, FreeTimesOfPlaces times, KnownAppointments known) {
        this.gate = gate;
        this.points = points;
        this.times = times;
        this.known = known;
    }

    /** Where people are received. */
    public Answer meetingPoints(String token) {
        return answer(() -> {
            gate.pass(token, "points", OFTEN);
            return points.list();
        });
    }

    /** When there is time. */
    public Answer freeTimes(
            String token, List<String> pointIds, String first, String last, String reason, String people) {
        return answer(() -> {
            gate.pass(token, "times", OFTEN);
            return times.find(TimesWanted.of(pointIds, first, last, reason, people));
        });
    }

    /** The appointments of pre-applications. */
    public Answer appointments(String token, List<String> numbers) {
        return answer(() -> {
            gate.pass(token, "numbers", MORE_OFTEN);
            if (numbers.isEmpty() || numbers.size() > MOST_NUMBERS) {
                throw new Refusal(422, "application_ids must be 1 to " + MOST_NUMBERS + " numbers");
            }
            return known.find(numbers);
        });
    }

    private static Answer answer(Supplier<Object> question) {
        try {
            return Answer.of(question.get());
        } catch (Refusal refusal) {
            return Answer.of(refusal);
        }
    }
}
