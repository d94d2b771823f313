package fr.parvis.journal;

import java.time.Instant;
import java.util.Map;

/**
 * An entry of the journal.
 *
 * @param seq its place in the chain
 * @param at when it was written
 * @param actor who acted
 * @param kind what was done
 * @param data what else was noted
 */
public record JournalEntry(long seq, Instant at, Actor actor, String kind, Map<String, Object> data) {}
