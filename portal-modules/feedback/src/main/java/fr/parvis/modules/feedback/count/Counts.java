package fr.parvis.modules.feedback.count;

import java.util.Map;

/**
 * Answers of a procedure or of one of its revisions over a time.
 *
 * @param byQuestion how many gave each choice of each question
 */
public record Counts(Map<String, Map<String, Long>> byQuestion) {

    private static final Map<String, Double> SATISFACTION = Map.of("BAD", 0.0, "MEDIUM", 5.0, "GOOD", 10.0);
    private static final Map<String, Double> FIVE = Map.of("1", 0.0, "2", 2.5, "3", 5.0, "4", 7.5, "5", 10.0);
    private static final Map<String, Double> YES = Map.of("true", 100.0, "false", 0.0);

    /** How it went, out of 10. */
    public Indicator satisfaction() {
        return indicator("satisfaction", SATISFACTION, 8, 5);
    }

    /** How clear the words were, out of 10. */
    public Indicator clarity() {
        return indicator("comprehension", FIVE, 8, 5);
    }

    /** How many of those who looked for the administration's help reached it, in per cent. */
    public Indicator reachable() {
        return indicator("reached", YES, 85, 70);
    }

    /** How good its help was, out of 10. */
    public Indicator help() {
        return indicator("help", FIVE, 8, 5);
    }

    /** How many chose this. */
    public long of(String question, String choice) {
        return choices(question).getOrDefault(choice, 0L);
    }

    /** How many answered the question. */
    public long all(String question) {
        return choices(question).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The share of those who were satisfied, with what it is worth. */
    public Interval satisfied() {
        return Interval.of(of("satisfaction", "GOOD"), all("satisfaction"));
    }

    private Map<String, Long> choices(String question) {
        return byQuestion.getOrDefault(question, Map.of());
    }

    private Indicator indicator(String question, Map<String, Double> scale, double green, double yellow) {
        long answers = all(question);
        double sum = choices(question).entrySet().stream()
                .mapToDouble(choice -> scale.getOrDefault(choice.getKey(), 0.0) * choice.getValue())
                .sum();
        double value = answers == 0 ? 0 : sum / answers;
        return new Indicator(value, answers, Level.of(value, answers, green, yellow));
    }

    /**
     * A figure and what it is worth.
     *
     * @param value out of 10, or in per cent
     * @param answers how many it rests on
     * @param level the observatory's
     */
    public record Indicator(double value, long answers, Level level) {}
}
