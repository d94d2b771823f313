package fr.parvis.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that its content and its name survive a power cut, as the portal's store does. */
final class DurableFile {

    private DurableFile() {}

    static void write(Path root, UUID id, byte[] content) throws IOException {
        Path folder = Files.createDirectories(root.resolve(id.toString().substring(0, 2)));
        Path unfinished = folder.resolve(id + ".part");
        Files.write(unfinished, content);
        force(unfinished, StandardOpenOption.WRITE);
        Files.move(unfinished, folder.resolve(id.toString()), StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
