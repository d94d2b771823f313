package fr.parvis.modules.feedback.asking;

import fr.parvis.modules.feedback.answer.Sender;
import fr.parvis.modules.feedback.web.Visit;
import fr.parvis.spi.person.CurrentResident;
import fr.parvis.spi.person.Resident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Who sends the form of this request, as far as it is looked at. */
@Named("feedbackSenders")
@RequestScoped
public class Senders {

    private static final int SHORTEST_NAME = 3;

    private Visit visit;
    private Stamps stamps;
    private CurrentResident residents;
    private String stamp;

    /** For the container's proxy. */
    protected Senders() {}

    @Inject
    public Senders(Visit visit, Stamps stamps, CurrentResident residents) {
        this.visit = visit;
        this.stamps = stamps;
        this.residents = residents;
    }

    /** The stamp that the form of this page carries: that of the page shown first, if it comes again with an error. */
    public String getStamp() {
        if (stamp == null) {
            stamp = visit.has("vu") ? visit.parameter("vu") : stamps.now();
        }
        return stamp;
    }

    /** What is known of the sender. */
    @Transactional
    public Sender get() {
        return new Sender(
                visit.address(), !visit.parameter("site").isEmpty(), stamps.age(visit.parameter("vu")), names());
    }

    /** The names of the resident who is signed in, to be masked in what they write. */
    @Transactional
    public List<String> names() {
        return residents.get().stream().flatMap(Senders::names).distinct().toList();
    }

    private static Stream<String> names(Resident resident) {
        return Stream.concat(
                        Stream.of(resident.familyName(), resident.usageName().orElse("")),
                        Arrays.stream(resident.givenNames().split("\\s+")))
                .filter(name -> name.length() >= SHORTEST_NAME);
    }
}
