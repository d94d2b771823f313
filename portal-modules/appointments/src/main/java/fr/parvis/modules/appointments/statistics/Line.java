package fr.parvis.modules.appointments.statistics;

import java.util.Optional;

/**
 * Figures of a place, a type, a desk, a time or a channel; or of all together, with an empty key.
 *
 * @param all appointments that were booked, whatever became of them
 * @param untold those that are over, and of which nobody said what became
 * @param noticeDays half of them were booked at most so many days ahead
 * @param openMinutes how long desks were open, on days that are over
 * @param takenMinutes how much of it was taken
 * @param numbers numbers given in the hall
 * @param waitMinutes half of those waited at most so long
 */
public record Line(
        String key,
        String label,
        long all,
        long seen,
        long noShow,
        long cancelledByResident,
        long cancelledByService,
        long untold,
        Optional<Double> noticeDays,
        long openMinutes,
        long takenMinutes,
        long numbers,
        Optional<Double> waitMinutes) {

    private static final int PERCENT = 100;

    /** Of a hundred people who should have been there, how many did not come; empty before anybody was told of. */
    public Optional<Long> noShowRate() {
        return rate(noShow, seen + noShow);
    }

    /** Of a hundred minutes that desks were open, how many were taken. */
    public Optional<Long> occupancy() {
        return rate(takenMinutes, openMinutes);
    }

    private static Optional<Long> rate(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Math.round((double) PERCENT * part / whole));
    }

    /** The same with a name. */
    Line named(String name) {
        return new Line(
                key,
                name,
                all,
                seen,
                noShow,
                cancelledByResident,
                cancelledByService,
                untold,
                noticeDays,
                openMinutes,
                takenMinutes,
                numbers,
                waitMinutes);
    }
}
