package fr.parvis.modules.appointments.ants;

import fr.parvis.modules.appointments.ants.coordination.Coordination;
import fr.parvis.modules.appointments.ants.coordination.NoAnswer;
import fr.parvis.modules.appointments.ants.hub.MeetingPoints;
import fr.parvis.modules.appointments.web.Wording;
import fr.parvis.spi.module.Finding;
import fr.parvis.spi.module.Finding.Level;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What an administrator should know of the ways to and from the State. */
@ApplicationScoped
public class AntsCheckup {

    private static final String NOBODY_S_NUMBER = "0000000000";

    private AntsSettings settings;
    private MeetingPoints points;
    private Coordination coordination;

    /** For the container's proxy. */
    protected AntsCheckup() {}

    @Inject
    public AntsCheckup(AntsSettings settings, MeetingPoints points, Coordination coordination) {
        this.settings = settings;
        this.points = points;
        this.coordination = coordination;
    }

    /** Nothing where neither way is used. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (String option : List.of(AntsSettings.HUB_TOKEN, AntsSettings.COORDINATION_TOKEN)) {
            settings.missing(option)
                    .ifPresent(variable -> findings.add(finding(Level.ERROR, "variable", option, variable)));
        }
        settings.coordination().ifPresent(server -> {
            try {
                coordination.status(server, List.of(NOBODY_S_NUMBER));
            } catch (NoAnswer e) {
                findings.add(finding(Level.ERROR, "coordination", server, e.getMessage()));
            }
        });
        if (settings.hubToken().isPresent()) {
            points.withoutCoordinates().forEach(place -> findings.add(finding(Level.WARNING, "coordinates", place)));
        }
        return findings;
    }

    private static Finding finding(Level level, String key, Object... arguments) {
        return new Finding(level, Wording.french().text("ants.checkup." + key, arguments));
    }
}
