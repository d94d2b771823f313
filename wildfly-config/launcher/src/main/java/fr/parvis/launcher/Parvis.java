package fr.parvis.launcher;

import fr.parvis.launcher.world.CannotStart;
import java.util.Arrays;
import java.util.List;

/** The program behind {@code ./parvis}: {@code run [--reset]} and {@code module add|remove JAR}. */
public final class Parvis {

    private Parvis() {}

    public static void main(String[] arguments) {
        try {
            var verb = arguments.length == 0 ? "" : arguments[0];
            List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
            switch (verb) {
                case "run" -> new RunCommand().run(rest);
                default -> throw new CannotStart("Say what to do: run [--reset], or module add|remove JAR.");
            }
        } catch (CannotStart e) {
            System.err.println();
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
