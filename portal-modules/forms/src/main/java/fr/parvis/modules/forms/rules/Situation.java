package fr.parvis.modules.forms.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who answers, and when.
 *
 * @param now the time in France
 * @param applicant the resident
 */
public record Situation(LocalDateTime now, Applicant applicant) {

    public static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    /** The situation of a resident at this moment. */
    public static Situation at(Clock clock, Applicant applicant) {
        return new Situation(LocalDateTime.now(clock.withZone(FRANCE)), applicant);
    }

    /** The day in France at this moment. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(FRANCE));
    }

    /** The day in France. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /**
     * What is known of the resident from the account.
     *
     * @param signedIn whether there is an account
     * @param franceConnect whether the identity is certified by FranceConnect
     * @param identity known texts: {@code given_names}, {@code family_name}, {@code usage_name}, {@code email}
     * @param birthDate date of birth
     */
    public record Applicant(
            boolean signedIn, boolean franceConnect, Map<String, String> identity, Optional<LocalDate> birthDate) {

        public static final Applicant ANONYMOUS = new Applicant(false, false, Map.of(), Optional.empty());

        Map<String, Object> celValue() {
            Map<String, Object> value = new HashMap<>(identity);
            value.put("signed_in", signedIn);
            value.put("franceconnect", franceConnect);
            birthDate.ifPresent(date -> value.put("birth_date", CelValues.instant(date)));
            return value;
        }
    }
}
