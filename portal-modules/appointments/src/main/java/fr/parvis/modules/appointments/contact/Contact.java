package fr.parvis.modules.appointments.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a person can be reached.
 *
 * @param kind e-mail or phone
 * @param value address, or number as the network dials it
 */
public record Contact(Kind kind, String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** Where French numbers begin with 0 too, each under a country code of its own. */
    private static final List<String> REGIONS = List.of("FR", "GP", "MQ", "GF", "RE", "YT");

    private static final Set<Integer> TEXTED =
            Set.of(33, 262, 508, 590, 594, 596, 687, 689, 32, 34, 39, 41, 49, 352, 376, 377);

    private static final int LONGEST_ADDRESS = 254;
    private static final String ADDRESS = "[^\\s@,;<>\"()\\[\\]]+@[^\\s@,;<>\"()\\[\\]]+\\.[^\\s@,;<>\"()\\[\\].]{2,}";

    /** An e-mail address, if it looks like one. */
    public static Optional<Contact> email(String typed) {
        String address = typed.strip();
        return address.length() <= LONGEST_ADDRESS && address.matches(ADDRESS)
                ? Optional.of(new Contact(Kind.EMAIL, address.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** A phone number of France, or an international one, however people write it. */
    public static Optional<Contact> phone(String typed) {
        return REGIONS.stream()
                .flatMap(region -> number(typed, region).stream())
                .findFirst()
                .map(number -> new Contact(Kind.PHONE, NUMBERS.format(number, PhoneNumberFormat.E164)));
    }

    /** Whether it is a mobile phone that is texted: one of France or of the countries around, for others may cost a fortune. */
    public boolean isMobile() {
        return kind == Kind.PHONE
                && number(value, REGIONS.get(0))
                        .filter(number -> NUMBERS.getNumberType(number) == PhoneNumberType.MOBILE)
                        .filter(number -> TEXTED.contains(number.getCountryCode()))
                        .isPresent();
    }

    private static Optional<PhoneNumber> number(String typed, String region) {
        try {
            return Optional.of(NUMBERS.parse(typed.replaceFirst("^\\s*00", "+"), region))
                    .filter(NUMBERS::isValidNumber);
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** What a code can be sent to. */
    public enum Kind {
        EMAIL,
        PHONE
    }
}
