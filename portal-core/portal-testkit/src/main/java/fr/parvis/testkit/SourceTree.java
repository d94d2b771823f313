package fr.parvis.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources of a repository, measured.
 *
 * @param root its folder
 * @param files all files but those that a build makes
 */
public record SourceTree(Path root, List<Path> files) {

    /** Reads a repository. */
    public static SourceTree of(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return new SourceTree(
                    root,
                    files.filter(Files::isRegularFile)
                            .map(root::relativize)
                            .filter(SourceTree::isSource)
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files whose path from the root matches. */
    public List<Path> matching(String pattern) {
        return files.stream()
                .filter(file -> file.toString().replace('\\', '/').matches(pattern))
                .toList();
    }

    /** Number of lines of each of these files. */
    public Map<Path, Integer> lines(List<Path> of) {
        return of.stream().collect(Collectors.toMap(file -> file, this::lineCount, Math::max, TreeMap::new));
    }

    /** Number of these files in each folder. */
    public static Map<Path, Long> perFolder(List<Path> of) {
        return of.stream().collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
    }

    /** The value below which this share of values lies, e.g. {@code 0.5} for the median. */
    public static int quantile(Map<Path, Integer> values, double share) {
        List<Integer> sorted = values.values().stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** Reads a file. */
    public String read(Path file) {
        try {
            return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int lineCount(Path file) {
        return (int) read(file).lines().count();
    }

    private static boolean isSource(Path file) {
        Predicate<String> made = name -> name.equals("target") || name.equals("node_modules") || name.startsWith(".");
        return Stream.iterate(file, path -> path != null, Path::getParent)
                .map(path -> path.getFileName().toString())
                .noneMatch(made);
    }
}
