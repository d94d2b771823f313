package fr.parvis.modules.appointments.openings;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Public holidays of France (Code du travail, L3133-1), with those of Alsace and Moselle (L3134-13) and of overseas
 * departments (L3422-2).
 */
public final class PublicHolidays {

    private final HolidayManager manager;
    private final String department;

    private PublicHolidays(HolidayManager manager, String department) {
        this.manager = manager;
        this.department = department;
    }

    /**
     * Holidays of a department.
     *
     * @param department code such as {@code 67}; empty for the holidays of all of France only
     */
    public static PublicHolidays of(String department) {
        return new PublicHolidays(
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE)),
                department.toLowerCase(Locale.ROOT));
    }

    /** Whether a day is one. */
    public boolean contains(LocalDate day) {
        return department.isEmpty() ? manager.isHoliday(day) : manager.isHoliday(day, department);
    }
}
