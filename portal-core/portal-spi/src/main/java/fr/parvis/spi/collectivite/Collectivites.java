package fr.parvis.spi.collectivite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The collectivités of this installation, and the one that the current work is for. */
public interface Collectivites {

    /**
     * The collectivité of the request's host name, or the one given to {@link #callAs}.
     *
     * @throws IllegalStateException when there is none: the code runs in a job that did not say for whom
     */
    Collectivite current();

    /** All collectivités, by name. */
    List<Collectivite> all();

    /**
     * The folder where a collectivité keeps its files for a module, e.g. its procedures: {@code <id>/<moduleId>/} beside
     * its {@code collectivite.yaml}. It may not exist.
     */
    Path files(Collectivite collectivite, String moduleId);

    /** The collectivité of this id. */
    Optional<Collectivite> find(String id);

    /**
     * Runs work for a collectivité, in a job or at start-up; the former one is current again afterwards.
     *
     * <p>The work must open its own transaction: the collectivité of a transaction is fixed when it begins.
     */
    <T> T callAs(Collectivite collectivite, Callable<T> work) throws Exception;
}
