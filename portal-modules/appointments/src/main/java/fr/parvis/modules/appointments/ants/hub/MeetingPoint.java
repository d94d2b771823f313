package fr.parvis.modules.appointments.ants.hub;

/**
 * A place as the search engine shows it.
 *
 * @param id id of the place
 * @param publicEntryAddress street
 * @param website address of the collectivité's portal
 * @param cityLogo address of its logo, null when it has none
 */
record MeetingPoint(
        String id,
        String name,
        double longitude,
        double latitude,
        String publicEntryAddress,
        String zipCode,
        String cityName,
        String website,
        String cityLogo) {}
