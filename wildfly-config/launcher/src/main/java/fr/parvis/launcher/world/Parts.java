package fr.parvis.launcher.world;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The parts of a world: started side by side, stopped in reverse order, nothing left when one of them cannot start. */
final class Parts implements AutoCloseable {

    private static final int LONGEST_END_SECONDS = 30;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean closed;

    /** Starts a part beside the others. */
    <T> CompletableFuture<T> start(Callable<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                threads);
    }

    /** Waits for all of them, or for the first that fails: the others are not worth waiting for then. */
    static void await(CompletableFuture<?>... parts) {
        var firstFailure = new CompletableFuture<Void>();
        for (var part : parts) {
            part.exceptionally(failure -> {
                firstFailure.completeExceptionally(failure);
                return null;
            });
        }
        try {
            CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(parts))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Remembers a part to be stopped; one that comes too late is stopped at once. */
    <T extends AutoCloseable> T keep(T part) {
        synchronized (this) {
            if (!closed) {
                running.push(part);
                return part;
            }
        }
        stop(part);
        throw new CannotStart("Stopped before everything was started.");
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Stops everything, and waits for those that were still starting. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            threads.shutdownNow();
            while (!running.isEmpty()) {
                stop(running.pop());
            }
        }
        try {
            threads.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println("While stopping: " + e.getMessage());
        }
    }
}
