package fr.parvis.configuration;

import java.net.URI;

/**
 * A realm of the identity server.
 *
 * @param issuer its address
 * @param clientId the portal's id there
 * @param secret the portal's secret there
 */
public record IdentityRealm(URI issuer, String clientId, Secret secret) {}
