package fr.parvis.modules.appointments.setup.concerned;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who a change concerns.
 *
 * @param appointments that are booked and would no longer fit, in the order of their times
 * @param holds of people who are about to book a time that would no longer be open
 */
public record Concerned(List<Row> appointments, List<UUID> holds) {

    /** An appointment that would no longer fit. */
    public record Row(
            UUID id,
            Instant startsAt,
            String reference,
            String name,
            String type,
            String service,
            String placeSlug,
            String place,
            UUID deskId,
            String desk,
            Reason reason) {}

    static Concerned between(List<Standing> before, List<Standing> after) {
        var former = before.stream().collect(Collectors.toMap(Standing::id, standing -> standing));
        List<Row> rows = new ArrayList<>();
        List<UUID> holds = new ArrayList<>();
        for (Standing now : after) {
            now.worseThan(former.get(now.id())).ifPresent(reason -> {
                if (now.held()) {
                    holds.add(now.id());
                } else {
                    rows.add(row(now, reason));
                }
            });
        }
        return new Concerned(List.copyOf(rows), List.copyOf(holds));
    }

    /** Whether nobody has to be told of it. */
    public boolean isNobody() {
        return appointments.isEmpty();
    }

    /** The same for the same people at the same times for the same reasons, and for nobody else. */
    public String print() {
        String all = appointments.stream()
                .map(row -> row.id() + " " + row.startsAt() + " " + row.reason())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(Standing now, Reason reason) {
        return new Row(
                now.id(),
                now.startsAt(),
                now.reference(),
                now.name(),
                now.type(),
                now.service(),
                now.placeSlug(),
                now.place(),
                now.deskId(),
                now.desk(),
                reason);
    }
}
