package fr.parvis.modules.forms.web.form;

import fr.parvis.modules.forms.display.Written;
import fr.parvis.modules.forms.typed.Fault;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Says what is wrong and what to do. Questions are in French, so the sentences that name them are too. */
public final class Sentences {

    private static final String RULE = "rule";
    private static final String SHAPE = "shape";

    private final ResourceBundle texts = ResourceBundle.getBundle("fr.parvis.modules.forms.Texts", Locale.FRENCH);

    /** The sentence of a fault; a rule and a pattern bring their own. */
    public String of(Fault fault, String label) {
        if (fault.code().equals(RULE) || fault.code().equals(SHAPE)) {
            return fault.arguments().get(0).toString();
        }
        Object[] arguments = Stream.concat(
                        Stream.of(label), fault.arguments().stream().map(Written::argument))
                .toArray();
        return new MessageFormat(texts.getString("error." + fault.code()), Locale.FRENCH).format(arguments);
    }

    /** A text of the module. */
    public String text(String key) {
        return texts.getString(key);
    }
}
