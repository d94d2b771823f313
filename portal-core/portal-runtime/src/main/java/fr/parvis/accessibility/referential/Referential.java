package fr.parvis.accessibility.referential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of the referential.
 *
 * @param name its name, {@code RGAA}
 * @param version its version
 * @param published when that version was published
 * @param attribution what its licence asks to say beside its titles
 * @param source address of the original
 * @param themes its themes, in order
 * @param criteria its criteria, in order
 * @param sample the kinds of page that an audit must look at
 */
public record Referential(
        String name,
        String version,
        LocalDate published,
        String attribution,
        String source,
        List<Theme> themes,
        List<Criterion> criteria,
        List<PageKind> sample) {

    /** The criterion of this number, such as {@code 11.13}. */
    public Optional<Criterion> criterion(String number) {
        return criteria.stream()
                .filter(criterion -> criterion.number().equals(number))
                .findFirst();
    }

    /** {@code RGAA 4.1.2}. */
    public String title() {
        return name + " " + version;
    }

    /**
     * A theme.
     *
     * @param number its number
     * @param title its official title
     */
    public record Theme(int number, String title) {}

    /**
     * A kind of page that the sample of an audit holds.
     *
     * @param id its id
     * @param title what it is, in French
     * @param required whether every sample holds one; otherwise only where the site has such a page
     */
    public record PageKind(String id, String title, boolean required) {}
}
