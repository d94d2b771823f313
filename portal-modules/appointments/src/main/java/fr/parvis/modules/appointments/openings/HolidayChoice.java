package fr.parvis.modules.appointments.openings;

import fr.parvis.spi.collectivite.Collectivites;
import org.jdbi.v3.core.Handle;

/** Which department's holidays the current collectivité keeps: what was chosen by screen, else the option of its file. */
public final class HolidayChoice {

    private final Collectivites collectivites;

    public HolidayChoice(Collectivites collectivites) {
        this.collectivites = collectivites;
    }

    /** The code of the department; empty for the holidays of all of France only. */
    public String department(Handle handle) {
        return handle.createQuery("SELECT department FROM appointments.holiday_choice")
                .mapTo(String.class)
                .findOne()
                .orElseGet(this::ofFile);
    }

    /** What the collectivité's file says. */
    String ofFile() {
        return collectivites.current().options().getOrDefault("appointments." + Timetables.DEPARTMENT, "");
    }
}
