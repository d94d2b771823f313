package fr.parvis.spi.collectivite;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A territorial authority served by this installation: the tenant.
 *
 * @param id stable id, in kebab-case; also the key of its rows
 * @param name name as residents read it, e.g. {@code "Saint-Aubin-sur-Loivre"}
 * @param kind commune, métropole …
 * @param group id of the collectivité whose services it shares, if any
 * @param population inhabitants
 * @param hosts host names that lead to it, without port, the first being the main one
 * @param baseUrl address of its home page without trailing slash, for links in mails
 * @param tagline one sentence under the name, may be empty
 * @param brand logo and colours
 * @param contact how to reach it without the portal
 * @param legal what the legal pages must say
 * @param services services of the administration by slug, in display order
 * @param options values of module options, keyed {@code module.key}
 */
public record Collectivite(
        String id,
        String name,
        Kind kind,
        Optional<String> group,
        int population,
        List<String> hosts,
        String baseUrl,
        String tagline,
        Brand brand,
        Contact contact,
        Legal legal,
        Map<String, Service> services,
        Map<String, String> options) {

    /** The same collectivité with another look. */
    public Collectivite with(Brand otherBrand) {
        return with(tagline, otherBrand);
    }

    /** The same collectivité with another sentence under its name and another look. */
    public Collectivite with(String otherTagline, Brand otherBrand) {
        return new Collectivite(
                id,
                name,
                kind,
                group,
                population,
                hosts,
                baseUrl,
                otherTagline,
                otherBrand,
                contact,
                legal,
                services,
                options);
    }

    /** Kinds of collectivité. */
    public enum Kind {
        COMMUNE,
        INTERCOMMUNALITE,
        METROPOLE,
        DEPARTEMENT
    }

    /**
     * A service of the administration.
     *
     * @param slug id in kebab-case, the same in the agents' groups
     * @param name name on screen, e.g. {@code "État civil"}
     * @param email address of the service, if any
     * @param phone phone in national format, if any
     */
    public record Service(String slug, String name, Optional<String> email, Optional<String> phone) {}
}
