package fr.parvis.modules.forms.web.form;

import fr.parvis.modules.forms.web.form.Field.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The countries of the world (ISO 3166-1), by their French names; France first, as most letters go there. */
@Named("formsCountries")
@ApplicationScoped
public class Countries {

    private static final String FRANCE = "FR";

    private final List<Option> all = Stream.concat(
                    Stream.of(FRANCE),
                    Arrays.stream(Locale.getISOCountries())
                            .filter(code -> !code.equals(FRANCE))
                            .sorted(Comparator.comparing(Countries::name, Collator.getInstance(Locale.FRENCH))))
            .map(code -> new Option(code, name(code), ""))
            .toList();

    public List<Option> getAll() {
        return all;
    }

    private static String name(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.FRENCH);
    }
}
