package fr.parvis.spi.catalogue;

import java.util.List;
import java.util.OptionalInt;

/**
 * A service that a resident can start, as the catalogue shows it.
 *
 * @param id id within the collectivité, in kebab-case; also in its address
 * @param title title, starting with what the resident wants, e.g. {@code "Demander un acte d'état civil"}
 * @param summary one sentence
 * @param service slug of the service in charge
 * @param theme heading under which the catalogue lists it, e.g. {@code "Papiers et citoyenneté"}
 * @param keywords other words that residents may search for
 * @param audience who may use it
 * @param startPath address of its first page: from the portal's root, or absolute for an external application
 * @param minutes minutes it takes to fill in, if known
 * @param targetDays working days in which the service means to answer, if known
 * @param needed documents and information to have at hand, a phrase each
 * @param otherChannels ways to make the same request without the portal, a sentence each
 */
public record Procedure(
        String id,
        String title,
        String summary,
        String service,
        String theme,
        List<String> keywords,
        Audience audience,
        String startPath,
        OptionalInt minutes,
        OptionalInt targetDays,
        List<String> needed,
        List<String> otherChannels) {

    /** Who may use a procedure. */
    public enum Audience {
        /** Anyone, without an account. */
        ANYONE,
        /** A resident signed in by any means. */
        SIGNED_IN,
        /** A resident signed in by FranceConnect. */
        FRANCE_CONNECT
    }
}
