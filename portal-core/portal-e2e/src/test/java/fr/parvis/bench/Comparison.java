package fr.parvis.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/** Two loads in turn, A B A B, so that a machine that slows down slows both; each ratio is the median of the pairs'. */
public record Comparison(String name, Callable<Outcome> measured, Callable<Outcome> reference, int pairs) {

    /** Runs the pairs, after one that is not counted. */
    public String report(double target) throws Exception {
        measured.call();
        reference.call();
        List<Outcome> a = new ArrayList<>();
        List<Outcome> b = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            a.add(measured.call());
            b.add(reference.call());
        }
        double throughput = medianRatio(a, b, Outcome::perSecond);
        return String.format(
                Locale.ROOT,
                "%-34s throughput %7.1f/s against %8.1f/s: ratio %.2f (target >= %.1f: %s); p95 %6.1f ms against %6.1f ms: ratio %.2f",
                name,
                median(a, Outcome::perSecond),
                median(b, Outcome::perSecond),
                throughput,
                target,
                throughput >= target ? "met" : "MISSED",
                median(a, Outcome::p95Millis),
                median(b, Outcome::p95Millis),
                medianRatio(a, b, Outcome::p95Millis));
    }

    private static double median(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).sorted().toArray()[outcomes.size() / 2];
    }

    private static double medianRatio(List<Outcome> a, List<Outcome> b, ToDoubleFunction<Outcome> figure) {
        double[] ratios = new double[a.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = figure.applyAsDouble(a.get(i)) / figure.applyAsDouble(b.get(i));
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }
}
