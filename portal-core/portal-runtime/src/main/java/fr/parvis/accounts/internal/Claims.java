package fr.parvis.accounts.internal;

import fr.parvis.accounts.Realm;
import fr.parvis.accounts.SignedIn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wildfly.security.http.oidc.IDToken;

/** Reads a person from the claims of an ID token. */
final class Claims {

    static final String IDENTITY_PROVIDER = "identity_provider";

    private Claims() {}

    static SignedIn read(Realm realm, IDToken token) {
        return new SignedIn(
                realm,
                token.getSubject(),
                text(token, "given_name").orElse(""),
                text(token, "family_name").orElse(""),
                text(token, "usage_name"),
                text(token, "email"),
                text(token, "gender"),
                text(token, "birthdate").flatMap(Claims::date),
                text(token, "birthplace"),
                text(token, "birthcountry"),
                text(token, IDENTITY_PROVIDER),
                all(token, "groups"),
                all(token, "roles"));
    }

    static Optional<String> text(IDToken token, String claim) {
        return Optional.ofNullable(token.getClaimValueAsString(claim)).filter(value -> !value.isBlank());
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException presumedOrForeign) {
            return Optional.empty();
        }
    }

    private static Set<String> all(IDToken token, String claim) {
        return token.getClaimValue(claim) instanceof Collection<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }
}
