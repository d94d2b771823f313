package fr.parvis.texts;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts beside the collectivités: {@code textes/<language>/<owner>.properties}, in UTF-8. The language is a code of the
 * product, whose texts are replaced, or another one of BCP 47, whose missing texts are French.
 *
 * @param files when each file was last changed
 * @param texts by language, owner and key
 * @param problems a sentence for each file that cannot be read
 */
record TextFolder(
        Map<Path, FileTime> files, Map<String, Map<String, Map<String, String>>> texts, List<String> problems) {

    static final String NAME = "textes";
    static final TextFolder EMPTY = new TextFolder(Map.of(), Map.of(), List.of());

    private static final String EXTENSION = ".properties";
    private static final Pattern LANGUAGE = Pattern.compile("falc|[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    static TextFolder unreadable(Path folder) {
        return new TextFolder(Map.of(), Map.of(), List.of("Le dossier de textes " + folder + " ne peut pas être lu."));
    }

    /** The files of a folder, which need not exist. */
    static Map<Path, FileTime> files(Path folder) throws IOException {
        Map<Path, FileTime> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.walk(folder, 2)) {
                for (Path file : found.filter(TextFolder::holdsTexts).toList()) {
                    files.put(file, Files.getLastModifiedTime(file));
                }
            }
        }
        return files;
    }

    static TextFolder read(Map<Path, FileTime> files) {
        Map<String, Map<String, Map<String, String>>> texts = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files.keySet()) {
            String language = file.getParent().getFileName().toString();
            String owner = file.getFileName().toString().replace(EXTENSION, "");
            if (LANGUAGE.matcher(language).matches()) {
                try {
                    texts.computeIfAbsent(language, key -> new TreeMap<>()).put(owner, load(file));
                } catch (IOException | IllegalArgumentException e) {
                    problems.add("Le fichier " + NAME + "/" + language + "/" + owner + EXTENSION
                            + " ne peut pas être lu : enregistrez-le en UTF-8, une ligne « clé=texte » par texte.");
                }
            } else {
                problems.add("Dossier " + NAME + "/" + language
                        + " : ce n’est pas un code de langue, comme « br » ou « pt-BR ».");
            }
        }
        return new TextFolder(files, texts, List.copyOf(problems));
    }

    private static boolean holdsTexts(Path file) {
        return file.toString().endsWith(EXTENSION) && Files.isRegularFile(file);
    }

    private static Map<String, String> load(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return lines.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, lines::getProperty));
    }
}
