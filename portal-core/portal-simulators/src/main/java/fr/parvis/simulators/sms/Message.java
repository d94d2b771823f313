package fr.parvis.simulators.sms;

/**
 * A message that was taken.
 *
 * @param id given by the operator
 * @param from sender
 * @param to number
 * @param text words
 */
public record Message(String id, String from, String to, String text) {}
