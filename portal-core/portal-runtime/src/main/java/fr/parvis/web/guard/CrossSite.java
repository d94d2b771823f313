package fr.parvis.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** Tells, from what the browser says of itself, whether a request was caused by another site. */
final class CrossSite {

    private static final Set<String> HARMLESS_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private CrossSite() {}

    static boolean changesNothing(HttpServletRequest request) {
        return HARMLESS_METHODS.contains(request.getMethod());
    }

    static boolean causedElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITES.contains(site)) {
            return true;
        }
        var origin = request.getHeader("Origin");
        return origin != null && !origin.equalsIgnoreCase(ownOrigin(request));
    }

    /** Whether a page of another site could send it without asking first: only the content types of HTML forms can. */
    static boolean couldBeAForm(HttpServletRequest request) {
        var type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        return type.isEmpty()
                || type.startsWith("application/x-www-form-urlencoded")
                || type.startsWith("multipart/form-data")
                || type.startsWith("text/plain");
    }

    private static String ownOrigin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}
