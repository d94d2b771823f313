package fr.parvis.requests.web.agent;

import fr.parvis.requests.desk.Correspondence;
import fr.parvis.requests.desk.Decisions;
import fr.parvis.requests.desk.Handling;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands an act over to the part of the desk that does it. */
@Dependent
public class ActRunner {

    private final Handling handling;
    private final Correspondence correspondence;
    private final Decisions decisions;

    @Inject
    ActRunner(Handling handling, Correspondence correspondence, Decisions decisions) {
        this.handling = handling;
        this.correspondence = correspondence;
        this.decisions = decisions;
    }

    void run(Filled filled) {
        var seen = filled.seen();
        var text = filled.text();
        switch (filled.act()) {
            case TAKE -> handling.take(seen);
            case RELEASE -> handling.release(seen);
            case REASSIGN -> handling.reassign(seen, filled.colleague().orElseThrow());
            case WRITE -> correspondence.write(seen, text);
            case NOTE -> correspondence.note(seen, text);
            case ASK -> correspondence.ask(seen, filled.items(), text);
            case ACCEPT -> decisions.accept(seen, Optional.of(text).filter(words -> !words.isEmpty()));
            case REFUSE -> decisions.refuse(seen, text);
            case CLOSE -> decisions.close(seen, text);
        }
    }
}
