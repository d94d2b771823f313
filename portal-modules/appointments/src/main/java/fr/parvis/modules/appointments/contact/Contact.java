package fr.parvis.modules.appointments.contact;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a person can be reached.
 *
 * @param kind e-mail or phone
 * @param value address, or number as the network dials it
 */
public record Contact(Kind kind, String value) {

    private static final int LONGEST_ADDRESS = 254;
    private static final String ADDRESS = "[^\\s@,;<>\"()\\[\\]]+@[^\\s@,;<>\"()\\[\\]]+\\.[^\\s@,;<>\"()\\[\\].]{2,}";

    /** An e-mail address, if it looks like one. */
    public static Optional<Contact> email(String typed) {
        String address = typed.strip();
        return address.length() <= LONGEST_ADDRESS && address.matches(ADDRESS)
                ? Optional.of(new Contact(Kind.EMAIL, address.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** A phone number of ten digits, or an international one; blanks, dots and dashes are how people write them. */
    public static Optional<Contact> phone(String typed) {
        String number = typed.replaceAll("[\\s.\\-()\\u00A0\\u202F]", "").replaceFirst("^00", "+");
        if (number.matches("0[1-9]\\d{8}")) {
            return Optional.of(new Contact(Kind.PHONE, "+33" + number.substring(1)));
        }
        return number.matches("\\+[1-9]\\d{7,14}") ? Optional.of(new Contact(Kind.PHONE, number)) : Optional.empty();
    }

    /** What a code can be sent to. */
    public enum Kind {
        EMAIL,
        PHONE
    }
}
