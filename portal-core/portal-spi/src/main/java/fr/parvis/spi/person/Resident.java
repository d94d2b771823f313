package fr.parvis.spi.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A resident's account in one collectivité. A European user of FranceConnect (eIDAS) may have no birth place or country:
 * nothing but the names is certain.
 *
 * @param id id in the collectivité; the same person has another one elsewhere
 * @param givenNames first names separated by spaces
 * @param familyName name at birth
 * @param usageName name in use, if different
 * @param birthDate date of birth
 * @param birthPlace COG code of the commune of birth; absent when born abroad
 * @param birthCountry COG code of the country of birth
 * @param email where to write
 * @param certified whether the identity comes from FranceConnect
 */
public record Resident(
        UUID id,
        String givenNames,
        String familyName,
        Optional<String> usageName,
        Optional<LocalDate> birthDate,
        Optional<String> birthPlace,
        Optional<String> birthCountry,
        Optional<String> email,
        boolean certified) {

    /** First names and the name in use, as one addresses a person. */
    public String displayName() {
        return (givenNames + " " + usageName.orElse(familyName)).strip();
    }
}
