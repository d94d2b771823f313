package fr.parvis.looks.web;

/**
 * A field for a colour.
 *
 * @param token name of the token, of the field and of the key of its label
 * @param typed what was typed
 * @param ofTheme the theme's own colour
 * @param sample the colour that was typed, or the theme's own when it is none
 * @param error the sentences about it, may be empty
 * @param proposal the colour that would do, may be empty
 */
public record ColourField(String token, String typed, String ofTheme, String sample, String error, String proposal) {}
