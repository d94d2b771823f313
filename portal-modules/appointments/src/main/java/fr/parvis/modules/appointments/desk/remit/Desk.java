package fr.parvis.modules.appointments.desk.remit;

import java.util.UUID;

/** A desk or an agent of a place, as a choice. */
public record Desk(UUID id, String label) {

    /** What a form sends. */
    public String getValue() {
        return id.toString();
    }
}
