package fr.parvis.modules.forms.input;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Inputs;
import fr.parvis.modules.forms.typed.KindInput;
import fr.parvis.modules.forms.typed.Parsed;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An e-mail address, typed twice where a typing mistake would cut the resident off. */
public record EmailInput(Kind.Email kind, boolean signedIn) implements KindInput {

    /** As much as can be said of an address without writing to it, and what no mail server would take as two. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s,;<>()\"\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private static final int LONGEST = 254;
    private static final String AGAIN = "bis";

    /** Whether a text can be an e-mail address. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }

    /** Whether it is typed twice. */
    public boolean isTwice() {
        return kind.confirmed() == Kind.Confirmed.ALWAYS || kind.confirmed() == Kind.Confirmed.ANONYMOUS && !signedIn;
    }

    @Override
    public Parsed read(Inputs inputs) {
        String address = inputs.text();
        if (address.isEmpty()) {
            return new Parsed.Nothing();
        }
        if (!isAddress(address)) {
            return Parsed.wrong(inputs, "email");
        }
        if (isTwice() && !address.equalsIgnoreCase(inputs.text(AGAIN))) {
            return new Parsed.Wrong(List.of(Fault.ofPart(inputs, AGAIN, "email-differs")));
        }
        return new Parsed.Given(address);
    }

    @Override
    public Map<String, List<String>> write(Object answer) {
        List<String> address = List.of((String) answer);
        return isTwice() ? Map.of("", address, AGAIN, address) : Map.of("", address);
    }
}
