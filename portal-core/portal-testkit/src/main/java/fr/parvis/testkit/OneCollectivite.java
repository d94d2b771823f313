package fr.parvis.testkit;

import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Collectivites;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** An installation for one collectivité, which is always the current one. */
public record OneCollectivite(Collectivite current) implements Collectivites {

    /** The commune of {@link TestDatabase#BRUMEVAL}, for code that asks for little more than its id. */
    public static OneCollectivite brumeval() {
        return new OneCollectivite(new Collectivite(
                TestDatabase.BRUMEVAL,
                "Brumeval",
                Collectivite.Kind.COMMUNE,
                Optional.empty(),
                140_000,
                List.of("brumeval.localhost"),
                "http://brumeval.localhost",
                "",
                null,
                null,
                null,
                Map.of(),
                Map.of()));
    }

    @Override
    public List<Collectivite> all() {
        return List.of(current);
    }

    @Override
    public Path files(Collectivite collectivite, String moduleId) {
        return Path.of(collectivite.id(), moduleId);
    }

    @Override
    public Optional<Collectivite> find(String id) {
        return Optional.of(current).filter(collectivite -> collectivite.id().equals(id));
    }

    @Override
    public <T> T callAs(Collectivite collectivite, Callable<T> work) throws Exception {
        return work.call();
    }
}
