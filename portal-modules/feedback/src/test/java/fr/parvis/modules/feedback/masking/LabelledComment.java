package fr.parvis.modules.feedback.masking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment of the corpus.
 *
 * @param text as a resident wrote it
 * @param labels the personal data in it
 */
record LabelledComment(String text, List<Found> labels) {

    private static final Pattern LABEL = Pattern.compile("⟦(\\w+)\\|([^⟧]*)⟧");

    private static final Map<String, Kind> KINDS =
            Map.of("email", Kind.EMAIL, "phone", Kind.PHONE, "iban", Kind.IBAN, "nir", Kind.SOCIAL_SECURITY);

    static List<LabelledComment> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LabelledComment.class.getResourceAsStream("comments.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().map(LabelledComment::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledComment read(String line) {
        String marked = line.replace("\\n", "\n");
        StringBuilder text = new StringBuilder();
        List<Found> labels = new ArrayList<>();
        Matcher matcher = LABEL.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            labels.add(new Found(KINDS.get(matcher.group(1)), start, text.length()));
            from = matcher.end();
        }
        return new LabelledComment(text.append(marked.substring(from)).toString(), labels);
    }
}
