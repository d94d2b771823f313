package fr.parvis.modules.forms;

import fr.parvis.modules.forms.publication.Publication;
import fr.parvis.modules.forms.publication.Publication.FileProblem;
import fr.parvis.modules.forms.source.Problem;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.module.Finding;
import fr.parvis.spi.module.ServiceModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Procedures that are files: pages of questions, conditions and rules, without code. */
@ApplicationScoped
public class FormsModule implements ServiceModule {

    static final String ID = "forms";

    private Publication publication;
    private Collectivites collectivites;

    /** For the container's proxy, and for the contract test. */
    protected FormsModule() {}

    @Inject
    public FormsModule(Publication publication, Collectivites collectivites) {
        this.publication = publication;
        this.collectivites = collectivites;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int spiVersion() {
        return 1;
    }

    @Override
    public List<String> pages() {
        return List.of(
                "commencer", "questions", "verifier", "envoyee", "enregistrer", "reprendre", "completer", "hors-ligne");
    }

    @Override
    public List<Finding> checkup() {
        ResourceBundle texts = ResourceBundle.getBundle("fr.parvis.modules.forms.Texts", Locale.FRENCH);
        Collectivite here = collectivites.current();
        return Stream.concat(
                        publication.problems(here).stream()
                                .map(wrong -> finding(Finding.Level.ERROR, texts, "problem.", wrong)),
                        publication.advice(here).stream()
                                .map(advised -> finding(Finding.Level.WARNING, texts, "advice.", advised)))
                .toList();
    }

    private static Finding finding(Finding.Level level, ResourceBundle texts, String prefix, FileProblem found) {
        return new Finding(level, sentence(texts, found.file(), prefix, found.problem()));
    }

    private static String sentence(ResourceBundle texts, String file, String prefix, Problem problem) {
        String what = MessageFormat.format(
                texts.getString(prefix + problem.code()), problem.arguments().toArray());
        return MessageFormat.format(
                texts.getString("problem.where"),
                file,
                String.valueOf(problem.position().line()),
                String.valueOf(problem.position().column()),
                problem.field(),
                what);
    }
}
