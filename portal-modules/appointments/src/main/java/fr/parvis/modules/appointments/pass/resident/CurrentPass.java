package fr.parvis.modules.appointments.pass.resident;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.AppointmentType.Audience;
import fr.parvis.modules.appointments.pass.Pass;
import fr.parvis.modules.appointments.pass.Passes;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The pass of this browser, in a cookie. */
@RequestScoped
public class CurrentPass {

    private static final String COOKIE = "laissez-passer";
    private static final int SECONDS = (int) Duration.ofHours(12).toSeconds();

    private Visit visit;
    private Passes passes;
    private Optional<Pass> read;

    /** For the container's proxy. */
    protected CurrentPass() {}

    @Inject
    public CurrentPass(Visit visit, Passes passes) {
        this.visit = visit;
        this.passes = passes;
    }

    void remember(String code) {
        visit.setCookie(COOKIE, code.replaceAll("[^A-Za-z0-9-]", ""), SECONDS);
    }

    /** The pass that opens a type, if this browser has one. */
    @Transactional
    public Optional<Pass> opening(AppointmentType type) {
        return kept().filter(pass -> pass.opens(type));
    }

    /** Whether a type wants a pass. */
    public static boolean isWanted(AppointmentType type) {
        return type.audience() == Audience.INVITED || type.audience() == Audience.PRESCRIBER;
    }

    /** Uses the pass that a type wants for a hold, in the transaction that books it; false when it opens nothing any more. */
    @Transactional
    public boolean use(AppointmentType type, UUID hold) {
        return !isWanted(type)
                || kept().filter(pass -> pass.isOpen() ? pass.opens(type) : !pass.isPartner())
                        .filter(pass -> passes.use(pass.id(), hold))
                        .isPresent();
    }

    /** Read once a request: pages ask for it at each of their parts. */
    private Optional<Pass> kept() {
        if (read == null) {
            read = visit.cookie(COOKIE).flatMap(passes::find);
        }
        return read;
    }
}
