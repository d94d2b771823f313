package fr.parvis.modules.appointments.setup.concerned;

/** Why an appointment no longer fits. */
public enum Reason {
    /** Its type, place or desk is switched off, or the desk no longer serves the type. */
    OFF,
    /** The desk does not receive then. */
    HOURS,
    /** People are to meet elsewhere, or in another way. */
    WHERE,
    /** It is longer or shorter than the type says. */
    LENGTH
}
