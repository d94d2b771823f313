package fr.parvis.modules.appointments.setup.kinds;

import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.modules.appointments.setup.sheet.Wrong;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Names of places and types, and the parts of addresses that they give. */
final class Names {

    private static final int LONGEST = 60;

    private Names() {}

    /** The part of an address that a name gives, and no other row of the table has. */
    static String slug(Handle handle, String table, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        String first = cut.isEmpty() ? "rendez-vous" : cut;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? first : first + "-" + number)
                .filter(slug -> handle.createQuery(
                                "SELECT NOT EXISTS (SELECT FROM appointments." + table + " WHERE slug = :slug)")
                        .bind("slug", slug)
                        .mapTo(Boolean.class)
                        .one())
                .findFirst()
                .orElseThrow();
    }

    /** What is wrong when another row of the table that is in use has the same name. */
    static Optional<Wrong> taken(Handle handle, String table, Target target, Values values) {
        boolean taken = handle.createQuery("SELECT EXISTS (SELECT FROM appointments." + table
                        + " WHERE lower(name) = lower(:name) AND active AND :active AND id <> :id)")
                .bind("name", values.text("nom"))
                .bind("active", values.has("actif"))
                .bind("id", target.idOrNone())
                .mapTo(Boolean.class)
                .one();
        return taken ? Optional.of(Wrong.of("nom", "name-taken")) : Optional.empty();
    }
}
