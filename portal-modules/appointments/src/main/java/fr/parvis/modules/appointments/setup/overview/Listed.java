package fr.parvis.modules.appointments.setup.overview;

import java.util.UUID;

/** What lists of settings show of a place, a desk or a type. */
public sealed interface Listed {

    UUID id();

    String name();

    boolean active();

    /** A place with the number of its desks in use. */
    record Place(UUID id, String name, boolean active, String address, int desks) implements Listed {}

    /** A desk or an agent, with the names of what it receives for. */
    record Desk(UUID id, String name, boolean active, boolean agent, String types) implements Listed {}

    /** A type with the number of desks in use that serve it. */
    record Type(UUID id, String name, boolean active, String service, int minutes, int desks) implements Listed {}
}
