package fr.parvis.simulators.oidc;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person of fiction who can sign in.
 *
 * @param id short name in the pages' forms
 * @param label how the choice is worded
 * @param language language of the pages once chosen: {@code fr} or {@code en}
 * @param claims every claim known of the person
 */
public record TestPerson(String id, String label, String language, Map<String, Object> claims) {

    public TestPerson {
        claims = Map.copyOf(claims);
    }

    /** A claim as text, or the empty text. */
    public String text(String claim) {
        return Optional.ofNullable(claims.get(claim)).map(Object::toString).orElse("");
    }

    /** The {@code acr} this person's identity provider can reach. */
    public String acr() {
        return claims.getOrDefault("acr", "eidas1").toString();
    }

    /** How this person proves who they are. */
    public Object amr() {
        return claims.getOrDefault("amr", List.of("pwd"));
    }
}
