package fr.parvis.requests.web.resident;

import fr.parvis.requests.Message;
import fr.parvis.requests.RequestEnded;
import fr.parvis.requests.follow.FollowKey;
import fr.parvis.requests.follow.FollowedRequest;
import fr.parvis.requests.follow.ResidentActs;
import fr.parvis.requests.web.resident.SentFiles.Kept;
import fr.parvis.spi.request.RequestState;
import fr.parvis.web.page.Exchange;
import fr.parvis.web.page.FieldError;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a resident sends from the page of a request: a message, documents, or the wish to give it up. */
@Named
@RequestScoped
public class FollowForms {

    private static final String TEXT = "message";
    private static final String TEXT_FILES = "fichiers-message";
    private static final String FILES = "fichiers";
    private static final String SUBMISSION = "envoi";
    private static final String STATE = "etat";

    private Exchange exchange;
    private ResidentActs acts;
    private SentFiles files;
    private RequestWords words;
    private final List<FieldError> errors = new ArrayList<>();
    private UUID submission;
    private boolean tooLate;

    /** For the container's proxy. */
    protected FollowForms() {}

    @Inject
    public FollowForms(Exchange exchange, ResidentActs acts, SentFiles files, RequestWords words) {
        this.exchange = exchange;
        this.acts = acts;
        this.files = files;
        this.words = words;
    }

    /** Does what was sent; gives back the notice for the next page, or nothing when this page must be shown again. */
    Optional<String> send(FollowKey key, FollowedRequest request) {
        try {
            return switch (exchange.parameter("acte")) {
                case "ecrire" -> write(key, request);
                case "joindre" -> addDocuments(key);
                case "annuler" -> withdraw(key, request);
                default -> Optional.empty();
            };
        } catch (RequestEnded ended) {
            tooLate = true;
            errors.add(new FieldError(STATE, words.text("follow.ended")));
            return Optional.empty();
        }
    }

    private Optional<String> write(FollowKey key, FollowedRequest request) {
        var done = Optional.of("messageSent");
        if (request.messages().stream().anyMatch(message -> message.id().equals(getSubmission()))) {
            return done; // the button was pressed twice
        }
        checkText();
        var kept = keep(TEXT_FILES);
        if (!errors.isEmpty()) {
            files.discard(kept.documents());
            return Optional.empty();
        }
        act(kept, () -> acts.write(key, getSubmission(), getText(), kept.documents()));
        return done;
    }

    private Optional<String> addDocuments(FollowKey key) {
        var kept = keep(FILES);
        if (errors.isEmpty() && kept.documents().isEmpty()) {
            errors.add(new FieldError(FILES, words.text("follow.wrong.files")));
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        act(kept, () -> acts.addDocuments(key, kept.documents()));
        return Optional.of("documentsAdded");
    }

    private Optional<String> withdraw(FollowKey key, FollowedRequest request) {
        if (request.state() != RequestState.WITHDRAWN) {
            acts.withdraw(key);
        }
        return Optional.of("withdrawn");
    }

    private void checkText() {
        if (getText().isEmpty()) {
            errors.add(new FieldError(TEXT, words.text("follow.wrong.text")));
        } else if (getText().length() > Message.MAX_LENGTH) {
            errors.add(new FieldError(TEXT, words.text("follow.wrong.long", Message.MAX_LENGTH)));
        }
    }

    private Kept keep(String field) {
        var kept = files.keep(field);
        if (!kept.problem().isEmpty()) {
            errors.add(new FieldError(field, kept.problem()));
        }
        return kept;
    }

    private void act(Kept kept, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            files.discard(kept.documents());
            throw e;
        }
    }

    public List<FieldError> getErrors() {
        return errors;
    }

    /** The sentence beside a field. */
    public String error(String field) {
        return FieldError.of(errors, field);
    }

    /** The message as typed. */
    public String getText() {
        return exchange.parameter(TEXT).replace("\r\n", "\n");
    }

    /** Whether the request had ended when the form arrived. */
    public boolean isTooLate() {
        return tooLate;
    }

    /** Id of the message that the form on the page will write; the same as long as it is not written. */
    public UUID getSubmission() {
        if (submission == null) {
            var sent = exchange.parameter(SUBMISSION);
            submission = sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    ? UUID.fromString(sent)
                    : UUID.randomUUID();
        }
        return submission;
    }
}
