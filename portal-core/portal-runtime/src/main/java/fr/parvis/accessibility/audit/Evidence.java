package fr.parvis.accessibility.audit;

/**
 * Why a verdict is what it is.
 *
 * @param criterion number of the criterion
 * @param page id of the page
 * @param check what found it: a rule, a script
 * @param said what it found
 */
public record Evidence(String criterion, String page, String check, String said) {}
