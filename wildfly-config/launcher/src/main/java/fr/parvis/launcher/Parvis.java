package fr.parvis.launcher;

import fr.parvis.launcher.world.CannotStart;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The program behind {@code ./parvis run [--reset]}. */
public final class Parvis {

    private Parvis() {}

    public static void main(String[] arguments) {
        try {
            var verb = arguments.length == 0 ? "" : arguments[0];
            List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
            switch (verb) {
                case "run" -> new RunCommand().run(rest);
                default -> throw new CannotStart("Say what to do: run [--reset].");
            }
        } catch (CannotStart e) {
            fail(e.getMessage());
        } catch (UncheckedIOException e) {
            fail("Parvis cannot read or write its files: %s. Free some disk space, or check who owns the folder."
                    .formatted(e.getCause()));
        }
    }

    private static void fail(String sentence) {
        System.err.println();
        System.err.println(sentence);
        System.exit(1);
    }
}
