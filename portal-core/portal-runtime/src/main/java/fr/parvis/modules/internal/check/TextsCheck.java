package fr.parvis.modules.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** There is a bundle beside the descriptor in each language, with the same keys, among which those it names. */
class TextsCheck implements Check {

    private static final List<String> LANGUAGES = List.of("fr", "en");

    @Override
    public Optional<String> problem(Candidate candidate) {
        Set<String> all = new TreeSet<>(candidate.textKeys());
        for (String language : LANGUAGES) {
            Optional<Set<String>> keys = keys(candidate, language);
            if (keys.isEmpty()) {
                return Optional.of("Le fichier de textes " + file(candidate, language) + " manque.");
            }
            all.addAll(keys.get());
        }
        return LANGUAGES.stream()
                .flatMap(language -> {
                    Set<String> missing = new TreeSet<>(all);
                    missing.removeAll(keys(candidate, language).orElseThrow());
                    return missing.stream()
                            .map(key -> "Le texte « " + key + " » manque dans " + file(candidate, language) + ".");
                })
                .findFirst();
    }

    private static Optional<Set<String>> keys(Candidate candidate, String language) {
        String file = file(candidate, language);
        if (!candidate.jar().names().contains(file)) {
            return Optional.empty();
        }
        Properties texts = new Properties();
        try (InputStream stream = candidate.jar().open(file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(texts.stringPropertyNames());
    }

    private static String file(Candidate candidate, String language) {
        return candidate.type().getPackageName().replace('.', '/') + "/Texts_" + language + ".properties";
    }
}
