package fr.parvis.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import fr.parvis.e2e.support.Chromium;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** A first visit on an old phone with a poor connection: 400 kbit/s, 400 ms of round trip, a processor six times slower. */
record PoorPhone(int visits) {

    private static final int BYTES_PER_SECOND = 400_000 / 8;
    private static final int ROUND_TRIP_MILLIS = 400;
    private static final int SLOWER = 6;
    private static final double LIMIT_SECONDS = 3;

    /** Loads a page with nothing in the cache, some times, and tells the median. */
    String report(String name, String address) {
        try (Chromium chromium = Chromium.launch()) {
            double[] seconds = DoubleStream.generate(() -> visit(chromium.browser(), address))
                    .limit(visits)
                    .sorted()
                    .toArray();
            double median = seconds[seconds.length / 2];
            return String.format(
                    Locale.ROOT,
                    "%-34s usable after %.2f s of %.0f s: ratio %.2f (target <= 1: %s)",
                    name,
                    median,
                    LIMIT_SECONDS,
                    median / LIMIT_SECONDS,
                    median <= LIMIT_SECONDS ? "met" : "MISSED");
        }
    }

    /** Seconds until everything is there: a page without script can be used from then on at the latest. */
    private static double visit(Browser browser, String address) {
        try (BrowserContext phone = browser.newContext()) {
            Page page = phone.newPage();
            CDPSession chromium = phone.newCDPSession(page);
            chromium.send("Network.enable");
            JsonObject network = new JsonObject();
            network.addProperty("offline", false);
            network.addProperty("latency", ROUND_TRIP_MILLIS);
            network.addProperty("downloadThroughput", BYTES_PER_SECOND);
            network.addProperty("uploadThroughput", BYTES_PER_SECOND);
            chromium.send("Network.emulateNetworkConditions", network);
            JsonObject processor = new JsonObject();
            processor.addProperty("rate", SLOWER);
            chromium.send("Emulation.setCPUThrottlingRate", processor);
            page.navigate(address);
            return ((Number) page.evaluate("performance.getEntriesByType('navigation')[0].loadEventStart"))
                            .doubleValue()
                    / 1000;
        }
    }
}
