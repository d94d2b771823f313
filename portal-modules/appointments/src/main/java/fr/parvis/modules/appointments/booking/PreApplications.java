package fr.parvis.modules.appointments.booking;

import java.util.List;
import java.util.UUID;

/** What the State knows of the pre-applications that people come with: a CDI bean, where there is one. */
public interface PreApplications {

    /**
     * Asks about the numbers given for an appointment, one for each person, and keeps them with it.
     *
     * @return what is wrong or to be known, nothing when all is well
     */
    List<Remark> check(UUID appointment, List<String> numbers);

    /** Whether exactly these numbers passed the check for an appointment. */
    boolean isKept(UUID appointment, List<String> numbers);

    /** Keeps the numbers of a hold with the one that replaces it, for the same subject and as many people. */
    void carryOver(UUID from, UUID to);

    /**
     * Something about a number.
     *
     * @param index of the number, from 0
     * @param refused whether it cannot be used; else the resident may go on once they have read it
     * @param sentence what is wrong and what to do, in French
     */
    record Remark(int index, boolean refused, String sentence) {}
}
