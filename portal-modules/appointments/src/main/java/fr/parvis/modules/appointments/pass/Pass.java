package fr.parvis.modules.appointments.pass;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets somebody book what is not for everybody.
 *
 * @param typeId what an invitation is for
 * @param service the service that gave it
 * @param givenNames of the person; empty for a partner
 * @param name family name of the person, or name of the partner and where they work
 * @param way how its code was told
 * @param state where it stands
 */
public record Pass(
        UUID id,
        Kind kind,
        Optional<UUID> typeId,
        String service,
        String givenNames,
        String name,
        Optional<String> email,
        Optional<String> phone,
        Way way,
        Instant madeAt,
        Instant expiresAt,
        State state) {

    /** Whether it opens a type now. */
    public boolean opens(AppointmentType type) {
        return state == State.OPEN
                && (kind == Kind.INVITATION
                        ? typeId.filter(type.id()::equals).isPresent()
                        : type.audience() == Audience.PRESCRIBER
                                && type.service().equals(service));
    }

    /** The whole name. */
    public String who() {
        return (givenNames + " " + name).strip();
    }

    public boolean isPartner() {
        return kind == Kind.PARTNER;
    }

    /** Whether it can still be used. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whom it is for. */
    public enum Kind {
        /** One person, one appointment. */
        INVITATION,
        /** A partner, for any number of people. */
        PARTNER
    }

    /** How the code is told. */
    public enum Way {
        MAIL,
        SMS,
        LETTER
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        USED,
        EXPIRED,
        REVOKED
    }
}
