package fr.parvis.modules.internal.check;

import java.util.Optional;

/** One convention. */
interface Check {

    /** What breaks it, as a sentence in French; empty when it is kept. */
    Optional<String> problem(Candidate candidate);
}
