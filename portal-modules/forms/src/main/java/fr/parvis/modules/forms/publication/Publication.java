package fr.parvis.modules.forms.publication;

import fr.parvis.modules.forms.advice.AccessibilityAdvice;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.reading.ProcedureReader;
import fr.parvis.modules.forms.source.InvalidProcedure;
import fr.parvis.modules.forms.source.Problem;
import fr.parvis.spi.catalogue.Catalogue;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Publishes the files of a collectivité's folder. A file that cannot be used is left out, and the administrator told. */
@ApplicationScoped
public class Publication {

    private static final System.Logger LOG = System.getLogger(Publication.class.getName());

    private final ProcedureReader reader = new ProcedureReader();
    private final AccessibilityAdvice accessibility = new AccessibilityAdvice();
    private final Map<String, List<FileProblem>> problems = new ConcurrentHashMap<>();
    private final Map<String, List<FileProblem>> advice = new ConcurrentHashMap<>();
    private Revisions revisions;
    private Catalogue catalogue;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected Publication() {}

    @Inject
    public Publication(Revisions revisions, Catalogue catalogue, Collectivites collectivites) {
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.collectivites = collectivites;
    }

    /**
     * Publishes what the folders hold now: a collectivité's own, and of its group's those that a service of its own can
     * handle.
     */
    @Transactional(rollbackOn = Exception.class)
    public void publish(Collectivite collectivite) throws IOException {
        List<FileProblem> wrong = new ArrayList<>();
        List<FileProblem> advised = new ArrayList<>();
        List<Definition> sound = new ArrayList<>();
        Path own = folder(collectivite);
        Path group = collectivite
                .group()
                .flatMap(collectivites::find)
                .map(this::folder)
                .orElse(own);
        for (ProcedureFile file : ProcedureFile.offered(group, own)) {
            boolean shared = !file.path().startsWith(own);
            read(file, collectivite, shared, wrong).ifPresent(sound::add);
            if (!shared) {
                advise(file, advised);
            }
        }
        sound.forEach(revisions::offer);
        revisions.keepOnly(
                sound.stream().map(definition -> definition.procedure().id()).toList());
        catalogue.publish(
                CatalogueEntries.MODULE,
                sound.stream().map(CatalogueEntries::of).toList());
        problems.put(collectivite.id(), List.copyOf(wrong));
        advice.put(collectivite.id(), List.copyOf(advised));
    }

    /** What is wrong with the files of a collectivité, since they were last read. */
    public List<FileProblem> problems(Collectivite collectivite) {
        return problems.getOrDefault(collectivite.id(), List.of());
    }

    /** What its authors should change in the files of a collectivité, for everybody to be able to use them. */
    public List<FileProblem> advice(Collectivite collectivite) {
        return advice.getOrDefault(collectivite.id(), List.of());
    }

    private Path folder(Collectivite collectivite) {
        return collectivites.files(collectivite, CatalogueEntries.MODULE);
    }

    private Optional<Definition> read(
            ProcedureFile file, Collectivite collectivite, boolean shared, List<FileProblem> wrong) throws IOException {
        try {
            Definition definition = read(file);
            String service = definition.procedure().overview().service();
            if (collectivite.services().containsKey(service)) {
                return Optional.of(definition);
            }
            if (!shared && !isOfAMember(service, collectivite)) {
                throw new InvalidProcedure(List.of(problem("unknown-service", service)));
            }
            return Optional.empty();
        } catch (InvalidProcedure e) {
            LOG.log(System.Logger.Level.WARNING, "Procedure left out: {0}: {1}", file.path(), e.getMessage());
            e.problems().forEach(problem -> wrong.add(new FileProblem(file.name(), problem)));
            return Optional.empty();
        }
    }

    private void advise(ProcedureFile file, List<FileProblem> advised) throws IOException {
        try {
            if (!file.isTooLarge()) {
                accessibility.of(file.read()).forEach(problem -> advised.add(new FileProblem(file.name(), problem)));
            }
        } catch (InvalidProcedure refused) {
            LOG.log(System.Logger.Level.DEBUG, "Not advised on, as it is refused: {0}", file.path());
        }
    }

    /** A métropole keeps files for its communes, of services that it does not have itself. */
    private boolean isOfAMember(String service, Collectivite group) {
        return collectivites.all().stream()
                .filter(member -> member.group().equals(Optional.of(group.id())))
                .anyMatch(member -> member.services().containsKey(service));
    }

    private Definition read(ProcedureFile file) throws IOException, InvalidProcedure {
        if (file.isTooLarge()) {
            throw new InvalidProcedure(List.of(problem("file-too-large", file.name())));
        }
        Definition definition = reader.read(file.read());
        if (!definition.procedure().id().equals(file.procedureId())) {
            throw new InvalidProcedure(List.of(problem("id-is-not-file-name", file.procedureId())));
        }
        return definition;
    }

    private static Problem problem(String code, String argument) {
        return new Problem(Problem.Position.START, "", code, List.of(argument));
    }

    /**
     * Something wrong in a file.
     *
     * @param file its name
     * @param problem what and where
     */
    public record FileProblem(String file, Problem problem) {}
}
