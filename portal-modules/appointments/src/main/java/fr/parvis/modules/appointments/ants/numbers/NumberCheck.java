package fr.parvis.modules.appointments.ants.numbers;

import fr.parvis.modules.appointments.ants.AntsSettings;
import fr.parvis.modules.appointments.ants.coordination.Breaker;
import fr.parvis.modules.appointments.ants.coordination.Known;
import fr.parvis.modules.appointments.ants.coordination.NoAnswer;
import fr.parvis.modules.appointments.booking.PreApplications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Verifies the numbers that residents give: what they look like, what we know, then what the State knows. */
@ApplicationScoped
public class NumberCheck implements PreApplications {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{10}");

    private AntsSettings settings;
    private Breaker coordination;
    private NumberRows rows;
    private Remarks remarks;

    /** For the container's proxy. */
    protected NumberCheck() {}

    @Inject
    public NumberCheck(AntsSettings settings, Breaker coordination, NumberRows rows, Remarks remarks) {
        this.settings = settings;
        this.coordination = coordination;
        this.rows = rows;
        this.remarks = remarks;
    }

    @Override
    @Transactional
    public List<Remark> check(UUID appointment, List<String> numbers) {
        List<Remark> found = faults(numbers);
        if (found.isEmpty()) {
            found = known(appointment, numbers);
        }
        if (found.stream().noneMatch(Remark::refused)) {
            rows.keep(appointment, numbers);
        }
        return found;
    }

    @Override
    @Transactional
    public boolean isKept(UUID appointment, List<String> numbers) {
        return rows.lock(appointment).stream().map(Numbered::number).toList().equals(numbers);
    }

    @Override
    @Transactional
    public void carryOver(UUID from, UUID to) {
        rows.copy(from, to);
    }

    private List<Remark> faults(List<String> numbers) {
        List<Remark> found = new ArrayList<>();
        for (int index = 0; index < numbers.size(); index++) {
            String number = numbers.get(index);
            if (number.isEmpty()) {
                found.add(remarks.missing(index));
            } else if (!NUMBER.matcher(number).matches()) {
                found.add(remarks.refused(index, "format"));
            } else if (numbers.indexOf(number) < index) {
                found.add(remarks.refused(index, "twice"));
            }
        }
        return found;
    }

    private List<Remark> known(UUID appointment, List<String> numbers) {
        Optional<AntsSettings.Server> server = settings.coordination();
        if (server.isEmpty()) {
            return here(appointment, numbers);
        }
        try {
            return known(appointment, numbers, coordination.status(server.get(), numbers));
        } catch (NoAnswer e) {
            List<Remark> found = new ArrayList<>(here(appointment, numbers));
            found.add(0, settings.isUnverifiedBooked() ? remarks.unverified() : remarks.noAnswer());
            return found;
        }
    }

    private List<Remark> known(UUID appointment, List<String> numbers, Map<String, Known> known) {
        List<Remark> found = new ArrayList<>();
        for (int index = 0; index < numbers.size(); index++) {
            int position = index;
            String number = numbers.get(index);
            Known state = known.get(number);
            if (state.state() != Known.State.VALIDATED) {
                found.add(remarks.of(index, state.state()));
            } else {
                Optional<Remark> ours = here(appointment, number, index);
                found.addAll(ours.or(() -> elsewhere(state, number, position)).stream()
                        .toList());
            }
        }
        return found;
    }

    private Optional<Remark> elsewhere(Known state, String number, int index) {
        return state.appointments().stream().findFirst().map(meeting -> remarks.elsewhere(index, number, meeting));
    }

    private List<Remark> here(UUID appointment, List<String> numbers) {
        List<Remark> found = new ArrayList<>();
        for (int index = 0; index < numbers.size(); index++) {
            here(appointment, numbers.get(index), index).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Remark> here(UUID appointment, String number, int index) {
        return rows.elsewhere(number, appointment).map(told -> remarks.here(index, number, told));
    }
}
