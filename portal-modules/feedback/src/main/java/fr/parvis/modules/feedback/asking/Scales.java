package fr.parvis.modules.feedback.asking;

import fr.parvis.modules.feedback.answer.HelpChannel;
import fr.parvis.modules.feedback.answer.Reason;
import fr.parvis.modules.feedback.answer.Satisfaction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The scales of the State's questions, in its order, so that results compare. */
public final class Scales {

    public static final int HIGHEST = 5;
    public static final List<Choice> SATISFACTION = choices("ask.satisfaction.", Satisfaction.values());
    public static final List<Choice> CLARITY = numbers("ask.clarity.");
    public static final List<Choice> HELP = choices("ask.help.", HelpChannel.values());
    public static final List<Choice> QUALITY = numbers("ask.quality.");
    public static final List<Choice> REASONS = choices("ask.reason.", Reason.values());

    private Scales() {}

    private static List<Choice> choices(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), prefix + value.name()))
                .toList();
    }

    private static List<Choice> numbers(String prefix) {
        return IntStream.rangeClosed(1, HIGHEST)
                .mapToObj(number -> new Choice(String.valueOf(number), prefix + number))
                .toList();
    }
}
