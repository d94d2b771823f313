package fr.parvis.modules.appointments.calendars.outside;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a calendar is published. It is often a secret: who knows it reads the calendar.
 *
 * @param uri http or https
 */
public record CalendarAddress(URI uri) {

    private static final int LONGEST = 2_000;

    /** Reads what somebody pasted: {@code webcal:} is what calendar programs write for {@code https:}. */
    public static Optional<CalendarAddress> of(String pasted) {
        String address = pasted.strip().replaceFirst("(?i)^webcals?:", "https:");
        try {
            URI uri = new URI(address).parseServerAuthority().normalize();
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            boolean fit = address.length() <= LONGEST && uri.getHost() != null && uri.getRawUserInfo() == null;
            return web && fit ? Optional.of(new CalendarAddress(uri)) : Optional.empty();
        } catch (java.net.URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Where an answer sends on to; empty when nobody should follow. */
    Optional<CalendarAddress> towards(String location) {
        try {
            return of(uri.resolve(location).toString())
                    .filter(next -> !uri.getScheme().equalsIgnoreCase("https")
                            || next.uri.getScheme().equalsIgnoreCase("https"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return "CalendarAddress at " + host();
    }
}
