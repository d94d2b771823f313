package fr.parvis.launcher.process;

import fr.parvis.launcher.world.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that we started, with its log in a file. */
public final class ChildProcess {

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Process process;
    private final Watchdog watchdog;
    private final Path log;

    private ChildProcess(String name, Process process, Watchdog watchdog, Path log) {
        this.name = name;
        this.process = process;
        this.watchdog = watchdog;
        this.log = log;
    }

    /** Starts a program with variables added to our environment. */
    public static ChildProcess start(
            String name, Watchdog watchdog, Path log, Map<String, String> environment, List<String> command) {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(detached(command.toArray(String[]::new)))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            watch(watchdog, process);
            return new ChildProcess(name, process, watchdog, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program that nobody would stop must not run. */
    private static void watch(Watchdog watchdog, Process process) {
        try {
            watchdog.watch("TERM", process.pid());
        } catch (UncheckedIOException watchdogIsGone) {
            process.destroyForcibly();
            throw watchdogIsGone;
        }
    }

    /** Out of the terminal's process group: Ctrl-C reaches the launcher alone, which stops the rest in order. */
    static List<String> detached(String... command) {
        return Files.isExecutable(SETSID)
                ? Stream.concat(Stream.of(SETSID.toString()), Stream.of(command))
                        .toList()
                : List.of(command);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /** Waits for the end of a program that does one thing. */
    public void expectSuccess(Duration limit) {
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                kill();
                throw new CannotStart("%s did not finish within %d s; see %s.".formatted(name, limit.toSeconds(), log));
            }
            watchdog.forget(process.pid());
            if (process.exitValue() != 0) {
                throw new CannotStart("%s failed; see %s.".formatted(name, log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /** Asks the program to end, and insists when it does not. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
        watchdog.forget(process.pid());
    }

    /** Ends the program and what it started at once, as a power cut would. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        watchdog.forget(process.pid());
    }
}
