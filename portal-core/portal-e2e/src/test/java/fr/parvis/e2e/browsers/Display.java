package fr.parvis.e2e.browsers;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A screen that nobody sees, for a browser that needs one on a machine without. */
final class Display implements AutoCloseable {

    private final Process server;
    private final String name;

    Display() {
        try {
            server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp")
                    .redirectError(new File("target/xvfb.log"))
                    .start();
            BufferedReader said = server.inputReader();
            name = ":" + said.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What programs call it. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
