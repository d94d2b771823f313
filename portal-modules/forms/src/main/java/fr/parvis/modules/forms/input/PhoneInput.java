package fr.parvis.modules.forms.input;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import fr.parvis.modules.forms.typed.Inputs;
import fr.parvis.modules.forms.typed.KindInput;
import fr.parvis.modules.forms.typed.Parsed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A phone number of any country, French unless it says so; kept in the form {@code +33299123456} (E.164). */
public record PhoneInput() implements KindInput {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String FRANCE = "FR";

    /** Where French numbers begin with 0 too, each under a country code of its own. */
    private static final List<String> FRENCH_REGIONS = List.of(FRANCE, "GP", "MQ", "GF", "RE", "YT");

    private static final Set<Integer> FRENCH_CODES = Set.of(33, 590, 596, 594, 262);

    /** A kept number as people write it: {@code 02 99 12 34 56}, or with its country's code. */
    public static String shown(String kept) {
        try {
            PhoneNumber number = NUMBERS.parse(kept, FRANCE);
            boolean french = FRENCH_CODES.contains(number.getCountryCode());
            return NUMBERS.format(number, french ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException notANumber) {
            return kept;
        }
    }

    @Override
    public Parsed read(Inputs inputs) {
        if (inputs.text().isEmpty()) {
            return new Parsed.Nothing();
        }
        return FRENCH_REGIONS.stream()
                .flatMap(region -> number(inputs.text(), region).stream())
                .findFirst()
                .<Parsed>map(number -> new Parsed.Given(NUMBERS.format(number, PhoneNumberFormat.E164)))
                .orElseGet(() -> Parsed.wrong(inputs, "phone"));
    }

    private static Optional<PhoneNumber> number(String typed, String region) {
        try {
            return Optional.of(NUMBERS.parse(typed, region)).filter(NUMBERS::isValidNumber);
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, List<String>> write(Object answer) {
        return KindInput.single(shown((String) answer));
    }
}
