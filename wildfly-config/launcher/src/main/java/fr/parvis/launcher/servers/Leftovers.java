package fr.parvis.launcher.servers;

import fr.parvis.launcher.world.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What an interrupted run left in the data directory of PostgreSQL. */
final class Leftovers {

    private Leftovers() {}

    /** Stops a server that outlived its launcher, and forgets a data directory that was never finished. */
    static void clean(Path data) throws IOException {
        var orphan = runningIn(data);
        if (orphan.isPresent()) {
            stop(orphan.get());
        }
        Files.deleteIfExists(pidFile(data));
        // initdb writes this file among the last ones; the server reads it first.
        if (Files.exists(data) && !Files.exists(data.resolve("global/pg_control"))) {
            Home.delete(data);
        }
    }

    /** Where a server writes its number. */
    static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** The server that runs on a data directory. */
    static Optional<ProcessHandle> runningIn(Path data) throws IOException {
        var pidFile = pidFile(data);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile);
        return lines.stream()
                .limit(1)
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,10}"))
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(Leftovers::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start();
        try {
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception stillThere) {
            server.destroyForcibly();
        }
    }
}
