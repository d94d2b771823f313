package fr.parvis.e2e.procedures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that residents send, good and bad. */
public final class TestFiles {

    private TestFiles() {}

    /** A sound PDF of one page. */
    public static Path pdf(Path folder, String name) {
        return save(folder.resolve(name), "");
    }

    /** A PDF that opens with a password only. */
    public static Path encryptedPdf(Path folder, String name) {
        return save(folder.resolve(name), "secret");
    }

    /** A sound photo. */
    public static Path photo(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program for Windows, whatever its name says. */
    public static Path program(Path folder, String name) {
        byte[] content = new byte[512];
        content[0] = 'M';
        content[1] = 'Z';
        return bytes(folder, name, content);
    }

    /** A file with this content. */
    public static Path bytes(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar without anything that the portal could run. */
    public static Path emptyJar(Path folder, String name) {
        Path file = folder.resolve(name);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry("readme.txt"));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path save(Path file, String password) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
