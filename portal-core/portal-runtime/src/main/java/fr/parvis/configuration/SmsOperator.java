package fr.parvis.configuration;

import java.net.URI;

/**
 * The operator that takes the portal's text messages.
 *
 * @param address where messages are posted
 * @param token shown to it
 * @param from sender that phones show, of at most eleven letters and digits
 */
public record SmsOperator(URI address, Secret token, String from) {}
