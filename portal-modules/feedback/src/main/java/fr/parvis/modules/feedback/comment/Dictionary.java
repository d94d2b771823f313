package fr.parvis.modules.feedback.comment;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words that tell tone and theme. A word of the dictionary counts for every word that begins with it, accents aside.
 *
 * @param words in any order
 */
public record Dictionary(List<Word> words) {

    /** A no turns the tone of the two words after it. */
    private static final List<String> NEGATIONS = List.of("pas", "jamais", "plus", "aucun", "aucune", "sans");

    private static final int REACH = 2;

    /** The tone and the theme of a text. */
    public Reading read(String text) {
        List<String> said = List.of(plain(text).split("[^\\p{L}]+"));
        int tone = 0;
        for (int at = 0; at < said.size(); at++) {
            tone += toneAt(said, at);
        }
        return new Reading(tone < 0 ? Tone.NEGATIVE : tone > 0 ? Tone.POSITIVE : Tone.NEUTRAL, theme(said));
    }

    private int toneAt(List<String> said, int at) {
        int tone = words.stream()
                .filter(word -> word.matches(said.get(at)))
                .max(Comparator.comparingInt(word -> word.word().length()))
                .map(Word::tone)
                .orElse(0);
        boolean turned = said.subList(Math.max(0, at - REACH), at).stream().anyMatch(NEGATIONS::contains);
        return turned ? -tone : tone;
    }

    private String theme(List<String> said) {
        Map<String, Long> themes = words.stream()
                .filter(word -> !word.theme().isEmpty())
                .filter(word -> said.stream().anyMatch(word::matches))
                .collect(Collectors.groupingBy(Word::theme, Collectors.counting()));
        return themes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /**
     * A word.
     *
     * @param word as administrators wrote it
     * @param tone from -2 to 2
     * @param theme what it is about; empty when it says nothing of that
     */
    public record Word(String word, int tone, String theme) {

        boolean matches(String said) {
            return said.startsWith(plain(word));
        }
    }

    /**
     * What the dictionary makes of a text.
     *
     * @param tone its tone
     * @param theme what it is about, empty when it does not say
     */
    public record Reading(Tone tone, String theme) {}
}
