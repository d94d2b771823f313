package fr.parvis.modules.internal.check;

import java.util.List;
import java.util.Optional;

/** All that is checked of a module by itself and among the others. */
public class Conventions {

    private final List<Check> checks =
            List.of(new DescriptorCheck(), new PagesCheck(), new TextsCheck(), new MigrationsCheck());

    /** The first convention that a candidate breaks, as a sentence in French; empty when it may run. */
    public Optional<String> problem(Candidate candidate, List<Candidate> all) {
        try {
            return twin(candidate, all)
                    .or(() -> checks.stream()
                            .map(check -> check.problem(candidate))
                            .flatMap(Optional::stream)
                            .findFirst());
        } catch (RuntimeException | LinkageError e) {
            return Optional.of("Sa description ne peut pas être lue : " + e + ".");
        }
    }

    /** Both are refused: nothing tells whose pages and tables would be used. */
    private static Optional<String> twin(Candidate candidate, List<Candidate> all) {
        return all.stream()
                .filter(other -> other != candidate && candidate.id().equals(other.id()))
                .findFirst()
                .map(other -> "L’identifiant « " + candidate.id() + " » est aussi celui du module de " + other.jarName()
                        + " : retirez l’un des deux.");
    }
}
