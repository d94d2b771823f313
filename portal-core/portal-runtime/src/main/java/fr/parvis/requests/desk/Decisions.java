package fr.parvis.requests.desk;

import java.util.Optional;

/** How a request ends; the resident is told by e-mail. */
public interface Decisions {

    /** Accepts, with a few words if there is something to say. */
    void accept(Seen seen, Optional<String> words);

    /** Refuses; the resident reads the reason. */
    void refuse(Seen seen, String reason);

    /** Closes without action: a duplicate, or not the collectivité's business; the resident reads the reason. */
    void close(Seen seen, String reason);
}
