package fr.parvis.requests.follow;

import fr.parvis.requests.RequestEvent;
import java.time.Instant;

/**
 * A line of the history that residents read.
 *
 * @param event what happened; text keys {@code request.event.<NAME>}
 * @param at when
 */
public record HistoryEntry(RequestEvent event, Instant at) {}
