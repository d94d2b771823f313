package fr.parvis.modules.feedback.masking;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names: those that are known, and those that a resident says to be their own. */
final class NameDetector implements Detector {

    private static final int SHORTEST = 3;

    private static final String WORD = "\\p{Lu}[\\p{L}'’-]{1,40}";

    private static final Pattern INTRODUCED = Pattern.compile(
            "(?i:je m['’]appelle|je me nomme|mon nom est|je suis (?:monsieur|madame|m\\.|mme)|signé\\s?:?)\\s+(" + WORD
                    + "(?:\\s+" + WORD + "){0,3})");

    private final List<Pattern> known;

    NameDetector(Collection<String> names) {
        known = names.stream()
                .flatMap(name -> Stream.of(name.strip().split("\\s+")))
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .map(name -> Pattern.compile(
                        "(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    @Override
    public Stream<Found> find(CharSequence text) {
        Stream<Found> introduced =
                INTRODUCED.matcher(text).results().map(match -> new Found(Kind.NAME, match.start(1), match.end(1)));
        Stream<Found> said = known.stream()
                .flatMap(name -> name.matcher(text).results())
                .map(match -> new Found(Kind.NAME, match.start(), match.end()));
        return Stream.concat(introduced, said);
    }
}
