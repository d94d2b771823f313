package fr.parvis.modules.appointments.desk.remit;

import java.util.UUID;

/** A desk or an agent of a place, as a choice. */
public record Desk(UUID id, String label) {

    public String value() {
        return id.toString();
    }
}
