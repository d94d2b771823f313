package fr.parvis.spi.collectivite;

import java.util.List;

/**
 * How to reach a collectivité without the portal.
 *
 * @param addressLines postal address, a line each
 * @param phone phone in national format
 * @param email general address
 * @param openingHours sentences such as {@code "Du lundi au vendredi : 8 h 30 à 17 h"}
 * @param emergencyPhone on-call phone for immediate danger
 */
public record Contact(
        List<String> addressLines, String phone, String email, List<String> openingHours, String emergencyPhone) {}
