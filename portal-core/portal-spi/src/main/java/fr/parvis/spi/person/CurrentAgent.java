package fr.parvis.spi.person;

import java.util.Optional;

/** The agent who is signed in on the current web request. */
public interface CurrentAgent {

    /** The agent, or empty when nobody is signed in among agents, or nobody of this collectivité. */
    Optional<Agent> get();
}
