package fr.parvis.modules.appointments.setup.kinds;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** The part of an address that a name gives. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** One that no other row of the table has. */
    static String free(Handle handle, String table, String name) {
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
}
