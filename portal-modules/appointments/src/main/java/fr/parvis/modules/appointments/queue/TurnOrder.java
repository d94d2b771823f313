package fr.parvis.modules.appointments.queue;

/**
 * Whose turn it is, as an expression of SQL: first who is due, by the time at which they are due; then who came without
 * appointment, in the order in which they came; then who is ahead of their hour. An appointment is due at its hour, or when
 * its person comes if that is later; who has none is due after the patience that the hall asks for. So an appointment
 * passes before who has none, and nobody without one waits for ever.
 */
final class TurnOrder {

    private TurnOrder() {}

    /** Of the tickets of an alias; {@code :now} is the moment. */
    static String of(String alias) {
        return """
                CASE WHEN %1$s.due_at <= :now THEN 0 WHEN %1$s.appointment_id IS NULL THEN 1 ELSE 2 END,
                %1$s.due_at, %1$s.number""".formatted(alias);
    }
}
