package fr.parvis.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Stops the programs it was told about when the launcher is gone, however it went: a shell that reads our pipe, and acts
 * when the pipe breaks.
 */
public final class Watchdog implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            while read -r signal pid; do
              case $signal in
                file) file=$pid ;;
                forget) watched=$(printf '%s' "$watched" | sed "s/ [A-Z]*:$pid / /g") ;;
                *) watched="$watched $signal:$pid " ;;
              esac
            done
            for entry in $watched; do kill -"${entry%%:*}" "${entry#*:}" 2>/dev/null; done
            [ -n "$file" ] || exit 0
            for second in 1 2 3 4 5; do
              [ -s "$file" ] && kill -INT "$(head -n 1 "$file")" && exit 0
              sleep 1
            done
            """;

    private final Process shell;
    private final Writer pipe;

    public Watchdog() {
        try {
            shell = new ProcessBuilder(ChildProcess.detached("sh", "-c", SCRIPT))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            pipe = shell.outputWriter(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has a program stopped by a signal, e.g. {@code TERM}, should the launcher disappear. */
    public void watch(String signal, long pid) {
        tell(signal + " " + pid);
    }

    /**
     * Has the program whose number this file will hold interrupted, should the launcher disappear, even while that
     * program is starting. One file at a time; an empty name forgets it.
     */
    public void watchFile(String file) {
        tell("file " + file);
    }

    /** Forgets a program that ended: its number may be given to another. */
    public void forget(long pid) {
        tell("forget " + pid);
    }

    private synchronized void tell(String line) {
        try {
            pipe.write(line + "\n");
            pipe.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        try {
            pipe.close();
            shell.waitFor();
        } catch (IOException alreadyClosed) {
            shell.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
