package fr.parvis.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/** Clients that each do the next thing as soon as the former one is done, for a while. */
public record ClosedLoop(int clients, Duration time) {

    private static final int SIGNIFICANT_DIGITS = 3;

    /**
     * Runs the load.
     *
     * @param act makes what one client does again and again, given the client's number
     */
    public Outcome run(IntFunction<Callable<?>> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try {
            List<Future<Histogram>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Callable<?> own = act.apply(client);
                running.add(threads.submit(() -> repeat(own, end)));
            }
            Histogram all = new Histogram(SIGNIFICANT_DIGITS);
            for (Future<Histogram> one : running) {
                all.add(one.get());
            }
            return new Outcome(all, (System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Histogram repeat(Callable<?> act, long end) throws Exception {
        Histogram micros = new Histogram(SIGNIFICANT_DIGITS);
        for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
            act.call();
            micros.recordValue((System.nanoTime() - before) / 1_000);
        }
        return micros;
    }
}
