package fr.parvis.modules.appointments.desk.book;

import fr.parvis.modules.appointments.booking.PreApplications;
import fr.parvis.modules.appointments.booking.PreApplications.Remark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Asks the State about numbers of pre-applications that a resident gives at the counter; who has none comes all the same. */
@RequestScoped
public class CounterNumbers {

    private Instance<PreApplications> preApplications;
    private List<String> warnings = List.of();

    /** For the container's proxy. */
    protected CounterNumbers() {}

    @Inject
    public CounterNumbers(@Any Instance<PreApplications> preApplications) {
        this.preApplications = preApplications;
    }

    /**
     * Whether the appointment can be booked with these numbers.
     *
     * @param warned whether the agent has read what there is to know
     */
    @Transactional
    public boolean pass(UUID hold, CounterForm form, boolean warned) {
        List<String> fields = form.numbersGiven();
        if (fields.isEmpty() || preApplications.isUnsatisfied()) {
            return true;
        }
        List<Remark> remarks = preApplications
                .get()
                .check(hold, fields.stream().map(form::number).toList());
        remarks.stream()
                .filter(Remark::refused)
                .forEach(remark -> form.refuse(fields.get(remark.index()), remark.sentence()));
        boolean passed = form.getErrors().isEmpty();
        if (passed && !warned) {
            warnings = remarks.stream().map(Remark::sentence).toList();
        }
        return passed && warnings.isEmpty();
    }

    List<String> warnings() {
        return warnings;
    }
}
