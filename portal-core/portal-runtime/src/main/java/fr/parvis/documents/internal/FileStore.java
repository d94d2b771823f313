package fr.parvis.documents.internal;

import fr.parvis.documents.DocumentStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Contents in the file system: {@code <root>/<collectivité>/<first two digits>/<id>}. */
final class FileStore implements DocumentStore {

    private static final String UNFINISHED = ".part";

    /** Whatever else an administrator or a backup left in the folder is not ours to erase. */
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path root;

    FileStore(Path root) {
        this.root = root;
    }

    @Override
    public void write(String collectivite, UUID id, Path content) throws IOException {
        Path target = path(collectivite, id);
        Path folder = Files.createDirectories(target.getParent());
        Path unfinished = folder.resolve(id + UNFINISHED);
        Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
        force(unfinished, StandardOpenOption.WRITE);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ); // the name must survive a power cut as well
    }

    @Override
    public InputStream read(String collectivite, UUID id) throws IOException {
        return Files.newInputStream(path(collectivite, id));
    }

    @Override
    public void delete(String collectivite, UUID id) throws IOException {
        Files.deleteIfExists(path(collectivite, id));
    }

    @Override
    public List<UUID> writtenBefore(String collectivite, Instant instant) throws IOException {
        Path folder = root.resolve(collectivite);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<Path> old = files.filter(Files::isRegularFile)
                    .filter(file -> before(file, instant))
                    .toList();
            for (Path file : old) {
                if (file.toString().endsWith(UNFINISHED)) {
                    Files.deleteIfExists(file);
                }
            }
            return old.stream()
                    .map(file -> file.getFileName().toString())
                    .filter(name -> CONTENT.matcher(name).matches())
                    .map(UUID::fromString)
                    .toList();
        }
    }

    private static boolean before(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private Path path(String collectivite, UUID id) {
        return root.resolve(collectivite).resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }
}
