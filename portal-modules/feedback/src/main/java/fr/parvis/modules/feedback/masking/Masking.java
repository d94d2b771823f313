package fr.parvis.modules.feedback.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Takes personal data out of a text. What it misses, agents may read: it is a net, not a wall. */
public final class Masking {

    private static final List<Detector> DETECTORS =
            List.of(new EmailDetector(), new IbanDetector(), new SocialSecurityDetector(), new PhoneDetector());

    private Masking() {}

    /**
     * The text without its personal data.
     *
     * @param names names that are known to belong to the resident
     */
    public static Masked mask(String text, Collection<String> names) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        List<Found> found = find(text, names);
        for (Found one : found) {
            masked.append(text, from, one.start()).append(one.kind().mask());
            from = one.end();
        }
        return new Masked(masked.append(text, from, text.length()).toString(), found.size());
    }

    /** Where personal data stand, in order; of two that overlap, the longer one. */
    static List<Found> find(String text, Collection<String> names) {
        List<Found> kept = new ArrayList<>();
        candidates(text, names).forEach(one -> {
            if (kept.stream().noneMatch(one::overlaps)) {
                kept.add(one);
            }
        });
        kept.sort(Comparator.comparingInt(Found::start));
        return kept;
    }

    private static List<Found> candidates(String text, Collection<String> names) {
        List<Found> all = new ArrayList<>();
        DETECTORS.forEach(detector -> detector.find(text).forEach(all::add));
        new NameDetector(names).find(text).forEach(all::add);
        all.sort(Comparator.comparingInt(Found::length).reversed());
        return all;
    }

    /**
     * A text that may be kept.
     *
     * @param text what is left
     * @param masks how many pieces were taken out
     */
    public record Masked(String text, int masks) {}
}
