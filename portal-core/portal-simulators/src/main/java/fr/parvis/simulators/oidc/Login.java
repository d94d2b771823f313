package fr.parvis.simulators.oidc;

import java.time.Instant;

/**
 * A person signed in at the service, in one browser.
 *
 * @param provider where
 * @param person who
 * @param at when
 */
public record Login(IdentityProvider provider, TestPerson person, Instant at) {}
