package fr.parvis.e2e.audit.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the checks noted of one page. */
public final class Notes {

    private final Map<String, List<String>> faults = new HashMap<>();
    private final Map<String, String> unsure = new HashMap<>();
    private final Map<String, Boolean> subjects = new HashMap<>();

    /** A check ran, and found these faults, or none. */
    public void ran(String check, List<String> found) {
        faults.computeIfAbsent(check, name -> new ArrayList<>()).addAll(found);
    }

    /** A check could not tell. */
    public void unsure(String check, String why) {
        unsure.put(check, why);
    }

    /** Whether something is on the page. */
    public void subject(String name, boolean present) {
        subjects.put(name, present);
    }

    /** The faults that a check found; empty when it did not run. */
    public Optional<List<String>> faults(String check) {
        return Optional.ofNullable(faults.get(check));
    }

    /** Why a check could not tell, if so. */
    public Optional<String> unsure(String check) {
        return Optional.ofNullable(unsure.get(check));
    }

    /** Whether something was found on the page, or looked for in vain. */
    public boolean has(String subject) {
        return Optional.ofNullable(subjects.get(subject))
                .orElseThrow(() -> new IllegalStateException("nobody looks for " + subject));
    }
}
