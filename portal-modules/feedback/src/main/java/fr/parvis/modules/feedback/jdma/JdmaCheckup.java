package fr.parvis.modules.feedback.jdma;

import fr.parvis.spi.module.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What an administrator should know of the link with « Je donne mon avis ». */
@ApplicationScoped
public class JdmaCheckup {

    private Buttons buttons;
    private JdmaSettings settings;
    private StatisticsJob statistics;

    /** For the container's proxy. */
    protected JdmaCheckup() {}

    @Inject
    public JdmaCheckup(Buttons buttons, JdmaSettings settings, StatisticsJob statistics) {
        this.buttons = buttons;
        this.settings = settings;
        this.statistics = statistics;
    }

    /** The findings for the current collectivité. */
    public List<Finding> findings() {
        return Stream.of(
                        buttons.problem().map(problem -> new Finding(Finding.Level.ERROR, problem)),
                        settings.missing()
                                .map(
                                        name -> new Finding(
                                                Finding.Level.ERROR,
                                                "La variable d’environnement " + name
                                                        + " ne contient pas de clé : les statistiques de Je donne mon avis ne sont pas lues.")),
                        statistics
                                .failure()
                                .map(reason -> new Finding(
                                        Finding.Level.WARNING,
                                        "Je donne mon avis n’a pas donné ses statistiques (" + reason
                                                + "). Le portail essaie à nouveau dans six heures.")))
                .flatMap(found -> found.stream())
                .toList();
    }
}
