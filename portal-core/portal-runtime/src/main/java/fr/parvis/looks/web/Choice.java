package fr.parvis.looks.web;

/**
 * One of several.
 *
 * @param value what the form sends
 * @param label what the page shows
 */
public record Choice(String value, String label) {}
