package fr.parvis.bench;

import org.HdrHistogram.Histogram;

/** What a load gave: how many in how long, and how long each took. */
record Outcome(Histogram micros, double seconds) {

    double perSecond() {
        return micros.getTotalCount() / seconds;
    }

    double p95Millis() {
        return micros.getValueAtPercentile(95) / 1_000.0;
    }
}
