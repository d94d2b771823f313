package fr.parvis.spi.job;

import java.time.Duration;

/** Work that comes back: a CDI bean. It runs on one node at a time, once for each collectivité, in its own transaction. */
public interface Job {

    /** Its name, in kebab-case. */
    String name();

    /** Time from the end of a run to the next. */
    Duration every();

    /** Does the work for the current collectivité. */
    void run();
}
