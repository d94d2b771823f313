package fr.parvis.backoffice.web;

import fr.parvis.catalogue.CatalogueSearch;
import fr.parvis.catalogue.ThemeList;
import fr.parvis.collectivites.ConfigurationCheckup;
import fr.parvis.journal.JournalCheckup;
import fr.parvis.modules.Modules;
import fr.parvis.modules.RefusedModule;
import fr.parvis.outbox.DeadLetters;
import fr.parvis.outbox.DeadLetters.DeadLetter;
import fr.parvis.spi.module.Finding;
import fr.parvis.texts.Languages;
import fr.parvis.texts.PageLanguage;
import fr.parvis.texts.Texts;
import fr.parvis.themes.Themes;
import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the administrator of a collectivité watches over. */
@Named
@RequestScoped
public class AdministrationPage {

    private static final String PATH = "/agent/administration";

    private SignedInAgent agent;
    private Exchange exchange;
    private Modules modules;
    private ModuleCheckups checkups;
    private ConfigurationCheckup configuration;
    private CatalogueSearch catalogue;
    private DeadLetters deadLetters;
    private JournalCheckup journal;
    private Texts texts;
    private Languages languages;
    private Themes themes;
    private Map<String, String> parameters;
    private Found found;

    /** For the container's proxy. */
    protected AdministrationPage() {}

    @Inject
    public AdministrationPage(
            SignedInAgent agent,
            Exchange exchange,
            Modules modules,
            ModuleCheckups checkups,
            ConfigurationCheckup configuration,
            CatalogueSearch catalogue,
            DeadLetters deadLetters,
            JournalCheckup journal,
            Texts texts,
            Languages languages,
            Themes themes,
            @RequestParameterMap Map<String, String> parameters) {
        this.agent = agent;
        this.exchange = exchange;
        this.modules = modules;
        this.checkups = checkups;
        this.configuration = configuration;
        this.catalogue = catalogue;
        this.deadLetters = deadLetters;
        this.journal = journal;
        this.texts = texts;
        this.languages = languages;
        this.themes = themes;
        this.parameters = parameters;
    }

    /** Answers 403 to whoever administers another collectivité, or none. */
    public void open() {
        if (!agent.isAdministrator()) {
            exchange.forbidden();
        }
    }

    public List<ModuleHealth> getModules() {
        return found().modules();
    }

    public List<RefusedModule> getRefused() {
        return modules.refused();
    }

    public List<Finding> getConfiguration() {
        return found().configuration();
    }

    /** The names of the languages of pages. */
    public String getLanguages() {
        return languages.offered().stream().map(PageLanguage::name).collect(Collectors.joining(", "));
    }

    /** What is wrong with the texts that were added. */
    public List<Finding> getTexts() {
        return found().texts();
    }

    public List<ThemeList> getThemes() {
        return found().procedures();
    }

    public int getProcedureCount() {
        return getThemes().stream().mapToInt(theme -> theme.procedures().size()).sum();
    }

    public List<DeadLetter> getDeadLetters() {
        return found().deadLetters();
    }

    public void retry(UUID id) {
        if (agent.isAdministrator()) {
            deadLetters.retry(id);
            exchange.redirect(PATH + "?renvoi");
        }
    }

    public boolean isRetried() {
        return parameters.containsKey("renvoi");
    }

    /** Reading the whole journal takes time: only when asked. */
    public boolean isVerified() {
        return parameters.containsKey("journal");
    }

    public List<Finding> getJournal() {
        return found().journal();
    }

    private Found found() {
        if (found == null) {
            found = look();
        }
        return found;
    }

    private Found look() {
        return new Found(
                modules.installed().stream().map(checkups::examine).toList(),
                Stream.concat(
                                configuration.findings().stream(),
                                themes.problems().stream().map(problem -> new Finding(Finding.Level.ERROR, problem)))
                        .toList(),
                texts.problems().stream()
                        .map(problem -> new Finding(Finding.Level.WARNING, problem))
                        .toList(),
                catalogue.byTheme(),
                deadLetters.list(),
                isVerified() ? journal.findings() : List.of());
    }

    /** Looked for once: a view reads its lists again for each property of each element. */
    private record Found(
            List<ModuleHealth> modules,
            List<Finding> configuration,
            List<Finding> texts,
            List<ThemeList> procedures,
            List<DeadLetter> deadLetters,
            List<Finding> journal) {}
}
