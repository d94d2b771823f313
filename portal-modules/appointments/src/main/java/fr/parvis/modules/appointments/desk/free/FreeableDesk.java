package fr.parvis.modules.appointments.desk.free;

import java.util.UUID;

/**
 * A desk or an agent that receives.
 *
 * @param id of the resource
 * @param name its name
 * @param placeId where
 * @param place name of the place
 * @param placeSlug the place in addresses
 */
public record FreeableDesk(UUID id, String name, UUID placeId, String place, String placeSlug) {}
