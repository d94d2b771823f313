package fr.parvis.e2e.browsers;

/** What {@code ./parvis browsers} found on this machine. */
final class Installed {

    private Installed() {}

    static String named(String variable) {
        String path = System.getenv(variable);
        if (path == null) {
            throw new IllegalStateException(
                    variable + " names no program: ./parvis browsers looks for it, and says how to install it.");
        }
        return path;
    }
}
