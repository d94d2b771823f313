package fr.parvis.requests.desk;

import java.util.Optional;

/** Opens requests for agents. */
public interface RequestFiles {

    /** The request of this number, its resident's messages being read from now on; empty if not for this agent. */
    Optional<RequestFile> open(String reference);
}
