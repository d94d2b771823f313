package fr.parvis.documents.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a file's name as sent fit to be shown and saved: it cannot lie about its type, its direction or its folder. */
final class SafeName {

    private static final int MAX_LENGTH = 120;

    /** First the ending that we give. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "application/pdf", List.of("pdf"),
            "image/jpeg", List.of("jpg", "jpeg", "jpe", "jfif"),
            "image/png", List.of("png"),
            "text/plain", List.of("txt"),
            "text/csv", List.of("csv"));

    private SafeName() {}

    static String of(String sent, String mediaType) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "");
        name = name.replaceAll("[<>:\"|?*]", "_").replaceAll("[\\p{Z}\\s]+", " ");
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        List<String> endings = ENDINGS.getOrDefault(mediaType, List.of("bin"));
        int dot = name.lastIndexOf('.');
        boolean truthful = dot > 0 && endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        String stem = truthful ? name.substring(0, dot) : name;
        String ending = truthful ? name.substring(dot) : "." + endings.get(0);
        return (stem.isEmpty() ? "document" : shorten(stem)) + ending;
    }

    private static String shorten(String stem) {
        int end = stem.offsetByCodePoints(0, Math.min(MAX_LENGTH, stem.codePointCount(0, stem.length())));
        return stem.substring(0, end).strip();
    }
}
