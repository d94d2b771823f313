package fr.parvis.accessibility.declaration;

import fr.parvis.accessibility.referential.Referential;
import fr.parvis.accessibility.referential.Referentials;
import fr.parvis.collectivites.Recent;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** The declarations of collectivités. */
@ApplicationScoped
public class Declarations {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Name of the folder beside the file of a collectivité. */
    private static final String FOLDER = "accessibility";

    private final Referential referential = Referentials.current();
    private Recent<Declaration> recent;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected Declarations() {}

    @Inject
    public Declarations(Collectivites collectivites, Clock clock) {
        this.collectivites = collectivites;
        this.clock = clock;
        recent = new Recent<>(collectivites, clock, FRESH);
    }

    /** The declaration of the current collectivité. */
    public Declaration current() {
        return recent.get(() -> new DeclarationFolder(collectivites.files(collectivites.current(), FOLDER))
                .read(referential, LocalDate.now(clock.withZone(PARIS))));
    }
}
