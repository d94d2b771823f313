package fr.parvis.modules.appointments.calendars.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * A time on a feed.
 *
 * @param uid the same for ever
 * @param sequence grows when it is moved
 * @param changedAt when something last happened to it
 * @param type what for
 * @param about number of the appointment, or how many come together
 * @param place where
 * @param name who comes; empty unless the feed tells it
 */
record FeedEvent(
        String uid,
        int sequence,
        Instant changedAt,
        Instant starts,
        Instant ends,
        String type,
        String about,
        String place,
        Optional<String> name) {}
