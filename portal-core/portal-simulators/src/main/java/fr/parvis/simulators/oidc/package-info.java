/** What the simulated services share of OpenID Connect: keys, sessions, codes, tokens. */
package fr.parvis.simulators.oidc;
