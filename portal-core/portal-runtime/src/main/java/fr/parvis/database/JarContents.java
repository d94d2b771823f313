package fr.parvis.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;

/**
 * The files of the jar that a class came from. A class loader cannot list a folder, and cannot tell which of several
 * jars with the same folder a file is in; this can, in WildFly's virtual file system as well.
 *
 * @param anchor the class
 * @param names path of each file from the root of the jar, sorted
 */
public record JarContents(Class<?> anchor, List<String> names) {

    /** The files of the jar, or of the folder of compiled classes, that this class came from. */
    public static JarContents of(Class<?> anchor) {
        URL location = anchor.getProtectionDomain().getCodeSource().getLocation();
        try {
            List<String> names =
                    isFolder(location) ? filesOf(Path.of(URI.create(location.toString()))) : entriesOf(location);
            names.sort(Comparator.naturalOrder());
            return new JarContents(anchor, List.copyOf(names));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + location, e);
        }
    }

    /** The files under this folder, which ends with a slash. */
    public List<String> under(String folder) {
        return names.stream().filter(name -> name.startsWith(folder)).toList();
    }

    /** Opens a file of this jar, even when another jar has one of the same name. */
    public InputStream open(String name) throws IOException {
        String location =
                anchor.getProtectionDomain().getCodeSource().getLocation().toString();
        boolean plainJar = location.startsWith("file:") && location.endsWith(".jar");
        String root = plainJar ? "jar:" + location + "!/" : location.replaceFirst("/?$", "/");
        return URI.create(root + name).toURL().openStream();
    }

    private static boolean isFolder(URL location) {
        return location.getProtocol().equals("file") && Files.isDirectory(Path.of(URI.create(location.toString())));
    }

    private static List<String> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList());
        }
    }

    /** WildFly's virtual file system streams a mounted jar as a jar, like a plain file does. */
    private static List<String> entriesOf(URL location) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream stream = location.openStream();
                JarInputStream jar = stream instanceof JarInputStream same ? same : new JarInputStream(stream)) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                if (!entry.isDirectory()) {
                    names.add(entry.getName());
                }
            }
        }
        return names;
    }
}
