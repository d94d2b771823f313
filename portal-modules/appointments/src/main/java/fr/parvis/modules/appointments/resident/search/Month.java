package fr.parvis.modules.appointments.resident.search;

import java.util.List;

/**
 * A month as a table.
 *
 * @param title name of the month and year
 * @param weekdays names of the days, Monday first
 * @param weeks rows of seven cells
 * @param earlier address of the month before, or empty
 * @param later address of the month after, or empty
 */
public record Month(String title, List<String> weekdays, List<List<Cell>> weeks, String earlier, String later) {

    /**
     * A day of the table.
     *
     * @param number day of the month, or empty outside
     * @param label day in words
     * @param path of its free times, or empty
     */
    public record Cell(String number, String label, String path) {}
}
