package fr.parvis.bench;

import org.HdrHistogram.Histogram;

/** What a load gave: how many in how long, and how long each took. */
public record Outcome(Histogram micros, double seconds) {

    public double perSecond() {
        return micros.getTotalCount() / seconds;
    }

    public double p95Millis() {
        return micros.getValueAtPercentile(95) / 1_000.0;
    }
}
