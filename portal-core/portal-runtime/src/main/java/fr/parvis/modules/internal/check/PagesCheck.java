package fr.parvis.modules.internal.check;

import java.util.Optional;

/** Pages are under the module's own id, and those that the descriptor names exist. */
class PagesCheck implements Check {

    private static final String FOLDER = "META-INF/resources/modules/";

    @Override
    public Optional<String> problem(Candidate candidate) {
        String own = FOLDER + candidate.id() + "/";
        return candidate.jar().under(FOLDER).stream()
                .filter(page -> !page.startsWith(own))
                .findFirst()
                .map(page -> "Il contient " + page + ", dans le dossier d’un autre module.")
                .or(() -> candidate.pageNames().stream()
                        .filter(page -> !candidate.jar().names().contains(own + page + ".xhtml"))
                        .findFirst()
                        .map(page -> "La page " + own + page + ".xhtml manque."));
    }
}
