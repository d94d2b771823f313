package fr.parvis.modules.appointments.statistics;

import java.util.Locale;
import java.util.Optional;

/** By what figures are told apart. Days are local ones. */
public enum Grouping {
    PLACE("a.place_id::text", "r.place_id::text", "k.place_id::text", Grouping.NAME.formatted("place")),
    TYPE("a.type_id::text", null, "k.type_id::text", Grouping.NAME.formatted("appointment_type")),
    DESK(Grouping.DESK_OF_APPOINTMENT, "d.resource_id::text", "coalesce(k.resource_id::text, '-')", Grouping.DESK_NAME),
    DAY(Grouping.LOCAL.formatted("YYYY-MM-DD"), "d.day::text", "k.day::text", null),
    WEEK(
            Grouping.LOCAL.formatted("IYYY-\"W\"IW"),
            "to_char(d.day, 'IYYY-\"W\"IW')",
            "to_char(k.day, 'IYYY-\"W\"IW')",
            null),
    MONTH(Grouping.LOCAL.formatted("YYYY-MM"), "to_char(d.day, 'YYYY-MM')", "to_char(k.day, 'YYYY-MM')", null),
    CHANNEL("a.channel", null, null, null);

    private static final String LOCAL = "to_char(a.starts_at AT TIME ZONE 'Europe/Paris', '%s')";

    private static final String NAME = "SELECT n.name FROM appointments.%s n WHERE n.id::text = key";
    private static final String DESK_NAME = """
            SELECT n.name || ' – ' || p.name FROM appointments.resource n JOIN appointments.place p ON p.id = n.place_id
            WHERE n.id::text = key""";

    /** An appointment that was called off has left its desk. */
    private static final String DESK_OF_APPOINTMENT = """
            coalesce((SELECT o.resource_id::text FROM appointments.occupation o WHERE o.appointment_id = a.id),
                (SELECT o.resource_id::text FROM appointments.seat s JOIN appointments.occupation o ON o.id = s.session_id
                WHERE s.appointment_id = a.id), '-')""";

    private final String ofAppointments;
    private final String ofDays;
    private final String ofTickets;
    private final String names;

    Grouping(String ofAppointments, String ofDays, String ofTickets, String names) {
        this.ofAppointments = ofAppointments;
        this.ofDays = ofDays;
        this.ofTickets = ofTickets;
        this.names = names;
    }

    /** The one of that name, in an address. */
    public static Optional<Grouping> of(String name) {
        try {
            return Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether desks are open for it: they are open for no single type, and through no channel. */
    public boolean isOpen() {
        return ofDays != null;
    }

    /** Whether people wait in a hall for it. */
    public boolean isWaitedFor() {
        return ofTickets != null;
    }

    String ofAppointments() {
        return ofAppointments;
    }

    String ofDays() {
        return isOpen() ? ofDays : "NULL::text";
    }

    String ofTickets() {
        return isWaitedFor() ? ofTickets : "NULL::text";
    }

    /** Where the name of a key is found; days, weeks, months and channels are named by the page. */
    String label() {
        return names == null ? "NULL::text" : "(" + names + ")";
    }
}
