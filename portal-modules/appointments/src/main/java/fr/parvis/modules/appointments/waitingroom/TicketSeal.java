package fr.parvis.modules.appointments.waitingroom;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs tickets, for one browser each: a ticket without the browser's own key is worth nothing.
 *
 * @param key of the round
 * @param room whose tickets: a collectivité and a type
 * @param opensAt when the round opens
 */
public record TicketSeal(byte[] key, String room, Instant opensAt) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})\\.(\\d{1,12})\\.([\\w-]{43})");
    private static final String ALGORITHM = "HmacSHA256";

    /** The ticket as a cookie holds it. */
    public String seal(Ticket ticket, String browserKey) {
        String content = content(ticket);
        return content + "." + signature(content, browserKey);
    }

    /** The ticket in a cookie; none when it is forged, of another room or round, or of another browser. */
    public Optional<Ticket> open(String cookie, String browserKey) {
        Matcher parts = FORM.matcher(cookie);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Ticket ticket = new Ticket(
                Long.parseLong(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Instant.ofEpochSecond(Long.parseLong(parts.group(3))));
        byte[] expected = signature(content(ticket), browserKey).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, parts.group(4).getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(ticket)
                : Optional.empty();
    }

    private static String content(Ticket ticket) {
        return ticket.id() + "." + ticket.rank() + "." + ticket.until().getEpochSecond();
    }

    private String signature(String content, String browserKey) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            String signed = String.join("\n", room, opensAt.toString(), content, browserKey);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "TicketSeal";
    }
}
