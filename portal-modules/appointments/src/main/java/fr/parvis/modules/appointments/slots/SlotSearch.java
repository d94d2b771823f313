package fr.parvis.modules.appointments.slots;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Free times for whoever looks for them; they may be a little late, a booking never is. */
public interface SlotSearch {

    /** The soonest first. */
    List<Slot> find(SlotQuery query);

    /** Days with at least one. */
    Set<LocalDate> days(SlotQuery query);
}
