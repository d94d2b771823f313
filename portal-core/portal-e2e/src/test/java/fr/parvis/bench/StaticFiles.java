package fr.parvis.bench;

import fr.parvis.launcher.world.PortalWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that the portal's own server serves beside the portal, behind the same filters. */
final class StaticFiles {

    private static final String LOCATION = "/bench";

    private final PortalWorld world;
    private final Path folder;

    /** Tells the server to serve a folder. */
    StaticFiles(PortalWorld world) throws IOException, InterruptedException {
        this.world = world;
        this.folder = Files.createDirectories(world.home().path().resolve("static"));
        serve();
    }

    /** Adds a file; its address. */
    String add(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        return LOCATION + "/" + name;
    }

    private void serve() throws IOException, InterruptedException {
        String undertow = "/subsystem=undertow";
        String commands = undertow + "/configuration=handler/file=bench:add(path=\"" + folder + "\"),"
                + undertow + "/server=default-server/host=default-host/location=\"" + LOCATION
                + "\":add(handler=bench)";
        ProcessBuilder cli = new ProcessBuilder(
                world.home().server().resolve("bin/jboss-cli.sh").toString(),
                "--connect",
                "--controller=localhost:" + world.ports().management(),
                "--commands=" + commands);
        cli.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path log = world.home().log("static-files");
        int status = cli.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("The server refuses to serve files: see " + log);
        }
    }
}
