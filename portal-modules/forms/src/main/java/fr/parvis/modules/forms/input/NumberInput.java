package fr.parvis.modules.forms.input;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.typed.Inputs;
import fr.parvis.modules.forms.typed.KindInput;
import fr.parvis.modules.forms.typed.Parsed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers as the French write them: a comma, and spaces between thousands; a point is understood too. */
record NumberInput(Kind kind) implements KindInput {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}([.][0-9]{1,9})?");

    @Override
    public Parsed read(Inputs inputs) {
        String digits = inputs.text().replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
        if (digits.isEmpty()) {
            return new Parsed.Nothing();
        }
        if (kind instanceof Kind.Whole) {
            return WHOLE.matcher(digits).matches()
                    ? new Parsed.Given(Long.valueOf(digits))
                    : Parsed.wrong(inputs, "whole");
        }
        if (!DECIMAL.matcher(digits).matches()) {
            return Parsed.wrong(inputs, "decimal");
        }
        BigDecimal number = new BigDecimal(digits);
        int decimals = ((Kind.Decimal) kind).decimals();
        return number.stripTrailingZeros().scale() > decimals
                ? Parsed.wrong(inputs, "decimals", decimals)
                : new Parsed.Given(number);
    }

    @Override
    public Map<String, List<String>> write(Object answer) {
        return KindInput.single(
                new BigDecimal(answer.toString()).toPlainString().replace('.', ','));
    }
}
