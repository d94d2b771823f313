package fr.parvis.modules.internal.check;

import java.util.Optional;
import java.util.stream.Stream;

/** Pages are under the module's own id, and those that the descriptor names exist. */
class PagesCheck implements Check {

    private static final String RESOURCES = "META-INF/resources";

    @Override
    public Optional<String> problem(Candidate candidate) {
        return Stream.of("/modules/", "/agent/modules/")
                .flatMap(folder -> candidate.jar().under(RESOURCES + folder).stream()
                        .filter(page -> !page.startsWith(RESOURCES + folder + candidate.id() + "/")))
                .findFirst()
                .map(page -> "Il contient " + page + ", dans le dossier d’un autre module.")
                .or(() -> candidate.pagePaths().stream()
                        .map(path -> RESOURCES + path + ".xhtml")
                        .filter(page -> !candidate.jar().names().contains(page))
                        .findFirst()
                        .map(page -> "La page " + page + " manque."));
    }
}
