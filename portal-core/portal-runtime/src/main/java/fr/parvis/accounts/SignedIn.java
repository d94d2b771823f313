package fr.parvis.accounts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person as the identity server describes them. For a European user of FranceConnect (eIDAS) nothing but the names is
 * certain; for an agent only names, e-mail, groups and roles are told.
 *
 * @param realm residents or agents
 * @param subject stable id of the person in the realm
 * @param givenNames first names separated by spaces
 * @param familyName name at birth
 * @param usageName name in use, if different
 * @param email where the person can be written to
 * @param gender {@code male}, {@code female} or {@code unspecified}
 * @param birthDate date of birth
 * @param birthPlace COG code of the commune of birth, absent when born abroad
 * @param birthCountry COG code of the country of birth
 * @param identityProvider alias of the broker used, e.g. {@code franceconnect}; empty for a local account
 * @param groups paths such as {@code /brumeval/etat-civil}
 * @param roles names such as {@code instructeur}
 */
public record SignedIn(
        Realm realm,
        String subject,
        String givenNames,
        String familyName,
        Optional<String> usageName,
        Optional<String> email,
        Optional<String> gender,
        Optional<LocalDate> birthDate,
        Optional<String> birthPlace,
        Optional<String> birthCountry,
        Optional<String> identityProvider,
        Set<String> groups,
        Set<String> roles) {

    /** Alias of FranceConnect in the realm of residents. */
    public static final String FRANCECONNECT = "franceconnect";

    public SignedIn {
        groups = Set.copyOf(groups);
        roles = Set.copyOf(roles);
    }

    /** Whether the State vouches for the identity. */
    public boolean certified() {
        return identityProvider.filter(FRANCECONNECT::equals).isPresent();
    }

    /** Whether a group of this path was given, e.g. {@code inGroup("brumeval", "etat-civil")}. */
    public boolean inGroup(String collectivite, String service) {
        return groups.contains("/" + collectivite + "/" + service);
    }

    /** Slugs of the services of a collectivité that the person works for by a group of their own. */
    public Set<String> servicesIn(String collectivite) {
        String path = "/" + collectivite + "/";
        return groups.stream()
                .filter(group -> group.startsWith(path))
                .map(group -> group.substring(path.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person works for the whole of a collectivité. */
    public boolean isOfTheWhole(String collectivite) {
        return groups.contains("/" + collectivite);
    }

    /** First names and the name in use, as one addresses a person. */
    public String displayName() {
        return (givenNames + " " + usageName.orElse(familyName)).strip();
    }
}
