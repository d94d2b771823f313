package fr.parvis.web.components;

import java.util.List;

/**
 * Components that serve the same end.
 *
 * @param title what they are called
 * @param components in the order of the index
 */
public record ComponentFamily(String title, List<Component> components) {}
