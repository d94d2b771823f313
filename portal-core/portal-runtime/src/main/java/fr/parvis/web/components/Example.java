package fr.parvis.web.components;

/**
 * One state of a component.
 *
 * @param id unique among the component's examples
 * @param title what it shows
 * @param alone whether it needs a page for itself, as a main heading does
 */
public record Example(String id, String title, boolean alone) {}
