package fr.parvis.accounts.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of this portal to come back to. It travels through sign-in as one path segment, as the server drops query
 * parameters on the way back.
 *
 * @param path path and query, from the root
 */
record ReturnPath(String path) {

    /** One slash, then nothing that a browser could read as another host or a new header. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    static final ReturnPath HOME = new ReturnPath("/");

    /** The page of this path, or empty when it may lead elsewhere. */
    static Optional<ReturnPath> of(String path) {
        return Optional.ofNullable(path).filter(LOCAL.asMatchPredicate()).map(ReturnPath::new);
    }

    /** The page that {@link #segment} stands for. */
    static Optional<ReturnPath> ofSegment(String segment) {
        try {
            return of(new String(Base64.getUrlDecoder().decode(segment), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String segment() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
    }
}
