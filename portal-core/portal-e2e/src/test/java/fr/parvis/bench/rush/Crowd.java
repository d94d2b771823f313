package fr.parvis.bench.rush;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many residents who all come at the same moment. */
final class Crowd {

    private final List<Resident> residents;
    private final AtomicInteger booked = new AtomicInteger();
    private final AtomicLong last = new AtomicLong();

    Crowd(List<Resident> residents) {
        this.residents = residents;
    }

    /** Lets them come; whatever one of them is not answered is thrown. */
    Result come(Runnable meanwhile) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(residents.size());
        CountDownLatch door = new CountDownLatch(1);
        try {
            List<Future<Resident>> all = new ArrayList<>();
            for (Resident one : residents) {
                all.add(threads.submit(() -> {
                    door.await();
                    return comes(one);
                }));
            }
            long start = System.nanoTime();
            door.countDown();
            meanwhile.run();
            List<String> unanswered = new ArrayList<>();
            for (Future<Resident> one : all) {
                try {
                    one.get();
                } catch (ExecutionException lost) {
                    unanswered.add(String.valueOf(lost.getCause()));
                }
            }
            return new Result(unanswered, booked.get(), seconds(start, last.get()), seconds(start, System.nanoTime()));
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many have an appointment by now. */
    int booked() {
        return booked.get();
    }

    /** Who went without. */
    List<Resident> late() {
        return residents.stream().filter(one -> !one.isBooked()).toList();
    }

    int clashes() {
        return residents.stream().mapToInt(Resident::clashes).sum();
    }

    private Resident comes(Resident one) throws Exception {
        if (one.come().isBooked()) {
            booked.incrementAndGet();
            last.accumulateAndGet(System.nanoTime(), Math::max);
        }
        return one;
    }

    private static double seconds(long start, long end) {
        return (end - start) / 1e9;
    }

    /**
     * What became of them.
     *
     * @param unanswered what kept each from an answer who got none
     * @param booked how many have an appointment
     * @param untilSold seconds until the last one was booked
     * @param untilAnswered seconds until everybody had an answer
     */
    record Result(List<String> unanswered, int booked, double untilSold, double untilAnswered) {

        double perSecond() {
            return booked / untilSold;
        }
    }
}
