package fr.parvis.requests.desk;

import java.util.List;

/** What agents write; texts have 1 to {@link fr.parvis.requests.Message#MAX_LENGTH} characters. */
public interface Correspondence {

    /** Writes to the resident, who is told by e-mail. */
    void write(Seen seen, String body);

    /** Writes for the other agents. */
    void note(Seen seen, String body);

    /**
     * Asks the resident to correct or to add something; the request waits for the answer.
     *
     * @param items ids of {@link RequestFile#correctable()}, at least one
     * @param message what to do, in plain words
     */
    void ask(Seen seen, List<String> items, String message);
}
