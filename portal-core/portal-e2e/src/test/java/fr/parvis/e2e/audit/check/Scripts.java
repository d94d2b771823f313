package fr.parvis.e2e.audit.check;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scripts that look at a page from inside. */
public final class Scripts {

    private static final Path FOLDER = folder();
    private static final String SHARED = read(FOLDER.resolve("lib.js"));

    private Scripts() {}

    /** Runs one script on a page. */
    public static Object run(Page page, String name) {
        return run(page, name, "");
    }

    /** Runs one script on a page with a word. */
    static Object run(Page page, String name, String word) {
        return page.evaluate("word => {" + SHARED + "return (" + text(name) + ")(word) }", word);
    }

    /** Runs all scripts of a folder, and gives what each returned, by name. */
    static Object runAll(Page page, String folder) {
        String functions = names(folder).stream()
                .map(name -> "\"" + name + "\": (" + text(folder + "/" + name) + ")()")
                .collect(Collectors.joining(",\n"));
        return page.evaluate("(() => {" + SHARED + "return {" + functions + "} })()");
    }

    /** The scripts of a folder. */
    public static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".js"))
                    .map(name -> name.replace(".js", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a script, without the end of a statement. */
    public static String text(String name) {
        return read(FOLDER.resolve(name + ".js")).strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Scripts.class
                            .getResource("/fr/parvis/e2e/audit/lib.js")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
