package fr.parvis.modules.appointments.resident.search;

import java.util.List;
import java.util.Optional;

/** What a page shows of free times; also what it says when there are none. */
public final class Free {

    private final List<Day> days;
    private final Links links;
    private final Optional<Month> month;
    private final boolean narrowed;
    private final String next;
    private final boolean tellable;
    private String chosen = "";
    private String error = "";
    private String told = "";
    private String typedEmail = "";
    private String tellError = "";

    Free(List<Day> days, Links links, Optional<Month> month, boolean narrowed, String next, boolean tellable) {
        this.days = days;
        this.links = links;
        this.month = month;
        this.narrowed = narrowed;
        this.next = next;
        this.tellable = tellable;
    }

    /** The same page after a time that could not be taken. */
    public Free refused(String sentence, String value) {
        error = sentence;
        chosen = value;
        return this;
    }

    /** The same page with a time that was chosen elsewhere; false when it is not among those that are listed. */
    public boolean choose(String value) {
        chosen = value;
        return days.stream()
                .flatMap(day -> day.times().stream())
                .anyMatch(time -> time.value().equals(value));
    }

    /** The same page after somebody asked to be told. */
    public Free told(String email, String wrong) {
        told = wrong.isEmpty() ? email : "";
        typedEmail = email;
        tellError = wrong;
        return this;
    }

    public List<Day> getDays() {
        return days;
    }

    public String getChosen() {
        return chosen;
    }

    public String getError() {
        return error;
    }

    public String getEarlier() {
        return links.earlier();
    }

    public String getLater() {
        return links.later();
    }

    /** Days with more times than are listed. */
    public List<Link> getFull() {
        return links.full();
    }

    public String getFirstPath() {
        return links.first();
    }

    public String getClearPath() {
        return links.anything();
    }

    public String getMonthPath() {
        return links.month();
    }

    public Month getMonth() {
        return month.orElse(null);
    }

    /** Whether there is nothing to choose from, whatever the choices. */
    public boolean isNothing() {
        return days.isEmpty() && month.isEmpty() && !narrowed;
    }

    /** Whether other choices may have free times. */
    public boolean isNarrowed() {
        return narrowed;
    }

    /** When the next times open. */
    public String getNext() {
        return next;
    }

    public String getPhone() {
        return links.phone();
    }

    public boolean isTell() {
        return tellable && !narrowed;
    }

    public String getTold() {
        return told;
    }

    public String getTypedEmail() {
        return typedEmail;
    }

    public String getTellError() {
        return tellError;
    }

    /** A link. */
    public record Link(String label, String path) {}

    /** Where else to look. */
    record Links(
            String earlier, String later, List<Link> full, String first, String anything, String month, String phone) {}
}
