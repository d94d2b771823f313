package fr.parvis.modules.feedback.answer;

import java.util.Optional;

/**
 * The first thing that a resident answers; all else is a bonus.
 *
 * @param subject what it is about
 * @param way how it came
 * @param satisfaction of a procedure or a request
 * @param helpful of a page
 * @param reason for giving up
 */
public record First(
        Subject subject,
        Way way,
        Optional<Satisfaction> satisfaction,
        Optional<Boolean> helpful,
        Optional<Reason> reason) {

    public static First satisfied(Subject subject, Way way, Satisfaction satisfaction) {
        return new First(subject, way, Optional.of(satisfaction), Optional.empty(), Optional.empty());
    }

    public static First helped(String path, boolean helpful) {
        return new First(Subject.ofPage(path), Way.ONLINE, Optional.empty(), Optional.of(helpful), Optional.empty());
    }

    public static First gaveUp(Subject subject, Reason reason) {
        return new First(subject, Way.ONLINE, Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
