package fr.parvis.modules.feedback.jdma;

import java.time.LocalDate;

/**
 * How many gave an answer on a day, in our words.
 *
 * @param product number of the procedure at « Je donne mon avis »
 * @param day the day there, which is one of UTC
 * @param question as in our counts
 * @param choice as in our counts
 * @param count how many
 */
record Statistic(int product, LocalDate day, String question, String choice, int count) {}
