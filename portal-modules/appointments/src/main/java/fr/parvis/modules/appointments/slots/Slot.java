package fr.parvis.modules.appointments.slots;

import java.time.Instant;
import java.util.UUID;

/** A time at which somebody can be received. */
public record Slot(UUID typeId, UUID placeId, Instant startsAt, Instant endsAt) {}
