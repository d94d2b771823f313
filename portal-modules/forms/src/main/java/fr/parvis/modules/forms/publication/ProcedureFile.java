package fr.parvis.modules.forms.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A procedure's file.
 *
 * @param path where it is
 */
record ProcedureFile(Path path) {

    /** Far above any real procedure: what is larger was put there by mistake. */
    private static final long MAX_BYTES = 1_000_000;

    /**
     * The files of a folder, by name without ending.
     *
     * @param folder a folder that may not exist
     */
    static Map<String, ProcedureFile> in(Path folder) throws IOException {
        Map<String, ProcedureFile> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.list(folder)) {
                paths.filter(path -> path.toString().matches(".*\\.(ya?ml|json)"))
                        .map(ProcedureFile::new)
                        .forEach(file -> files.put(file.procedureId(), file));
            }
        }
        return files;
    }

    /** The files that a collectivité offers: its group's, and its own, which replace those of the same name. */
    static Collection<ProcedureFile> offered(Path group, Path own) throws IOException {
        Map<String, ProcedureFile> files = in(group);
        files.putAll(in(own));
        return files.values();
    }

    /** The id that the procedure must have. */
    String procedureId() {
        return name().replaceFirst("\\.[a-z]+$", "");
    }

    String name() {
        return path.getFileName().toString();
    }

    boolean isTooLarge() throws IOException {
        return Files.size(path) > MAX_BYTES;
    }

    byte[] read() throws IOException {
        return Files.readAllBytes(path);
    }
}
