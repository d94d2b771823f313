package fr.parvis.launcher.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The line of a log that says what went wrong. */
final class FirstError {

    private static final int LONGEST = 300;

    private FirstError() {}

    static String in(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("Caused by: "))
                    .reduce((first, last) -> last)
                    .map(line -> line.substring("Caused by: ".length()))
                    .map(line -> line.substring(0, Math.min(LONGEST, line.length())))
                    .orElse("unknown reason");
        } catch (IOException unreadable) {
            return "unknown reason";
        }
    }
}
