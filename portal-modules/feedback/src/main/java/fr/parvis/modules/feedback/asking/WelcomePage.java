package fr.parvis.modules.feedback.asking;

import fr.parvis.spi.catalogue.Procedure;
import fr.parvis.spi.catalogue.PublishedProcedures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code votre-avis}: chooses the procedure to give an opinion on. */
@Named("feedbackWelcome")
@RequestScoped
public class WelcomePage {

    private PublishedProcedures procedures;
    private List<Theme> themes;

    /** For the container's proxy. */
    protected WelcomePage() {}

    @Inject
    public WelcomePage(PublishedProcedures procedures) {
        this.procedures = procedures;
    }

    /** In the order of the catalogue. */
    public List<Theme> getThemes() {
        if (themes == null) {
            Map<String, List<Procedure>> byTheme = procedures.all().stream()
                    .collect(Collectors.groupingBy(Procedure::theme, LinkedHashMap::new, Collectors.toList()));
            themes = byTheme.entrySet().stream()
                    .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                    .toList();
        }
        return themes;
    }

    /**
     * A heading of the catalogue.
     *
     * @param title the heading
     * @param procedures what it lists
     */
    public record Theme(String title, List<Procedure> procedures) {}
}
