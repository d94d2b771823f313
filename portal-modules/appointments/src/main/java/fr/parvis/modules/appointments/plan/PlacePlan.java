package fr.parvis.modules.appointments.plan;

/**
 * The plan of a place as pages show it.
 *
 * @param path address of the picture; another one when the picture changes
 * @param alternative what it shows, in words
 * @param width in dots
 * @param height in dots
 */
public record PlacePlan(String path, String alternative, int width, int height) {}
