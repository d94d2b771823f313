package fr.parvis.modules.appointments.offer;

import java.util.Set;
import java.util.UUID;

/** Where people are received. */
public record Place(
        UUID id,
        String slug,
        String name,
        String street,
        String postalCode,
        String city,
        String phone,
        String access,
        Set<String> features) {

    /** In one line. */
    public String address() {
        return street + ", " + postalCode + " " + city;
    }
}
