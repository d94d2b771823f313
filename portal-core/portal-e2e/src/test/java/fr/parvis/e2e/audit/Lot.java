package fr.parvis.e2e.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws pages by lot. The same day draws the same pages, so that an audit can be made again.
 *
 * @param day the seed
 */
record Lot(LocalDate day) {

    /** Some of these, no more than there are. */
    List<String> draw(List<String> all, int count) {
        List<String> shuffled = new ArrayList<>(all.stream().sorted().toList());
        Collections.shuffle(shuffled, new Random(day.toEpochDay()));
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    /** What the report says of it. */
    String told() {
        return "tirage au sort du " + day;
    }
}
