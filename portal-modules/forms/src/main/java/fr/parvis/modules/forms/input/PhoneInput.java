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

/** A phone number of any country, French unless it says so; kept in the form {@code +33299123456} (E.164). */
public record PhoneInput() implements KindInput {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String FRANCE = "FR";
    private static final int FRENCH_CODE = 33;

    /** A kept number as people write it: {@code 02 99 12 34 56}, or with its country's code. */
    public static String shown(String kept) {
        try {
            PhoneNumber number = NUMBERS.parse(kept, FRANCE);
            boolean french = number.getCountryCode() == FRENCH_CODE;
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
        try {
            PhoneNumber number = NUMBERS.parse(inputs.text(), FRANCE);
            return NUMBERS.isValidNumber(number)
                    ? new Parsed.Given(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Parsed.wrong(inputs, "phone");
        } catch (NumberParseException notANumber) {
            return Parsed.wrong(inputs, "phone");
        }
    }

    @Override
    public Map<String, List<String>> write(Object answer) {
        return KindInput.single(shown((String) answer));
    }
}
