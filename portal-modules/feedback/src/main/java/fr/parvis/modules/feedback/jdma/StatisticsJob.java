package fr.parvis.modules.feedback.jdma;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the statistics of « Je donne mon avis »: a year the first time, then the last weeks, which may still change. */
@ApplicationScoped
public class StatisticsJob implements Job {

    private static final System.Logger LOG = System.getLogger(StatisticsJob.class.getName());
    private static final int DAYS_AT_FIRST = 365;
    private static final int DAYS_AGAIN = 35;

    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private Buttons buttons;
    private JdmaSettings settings;
    private StatisticsLine line;
    private StatisticsRows rows;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected StatisticsJob() {}

    @Inject
    public StatisticsJob(
            Buttons buttons,
            JdmaSettings settings,
            StatisticsLine line,
            StatisticsRows rows,
            Collectivites collectivites,
            Clock clock) {
        this.buttons = buttons;
        this.settings = settings;
        this.line = line;
        this.rows = rows;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "feedback-jdma";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    /** No transaction waits for the State: each procedure's counts are replaced in one of their own. */
    @Override
    public void run() {
        buttons.load(collectivites.current());
        settings.key().ifPresent(key -> {
            try {
                List<Map.Entry<String, Button>> all =
                        new ArrayList<>(buttons.all().entrySet());
                for (int first = 0; first < all.size(); first += StatisticsLine.MOST_PRODUCTS) {
                    read(key, all.subList(first, Math.min(all.size(), first + StatisticsLine.MOST_PRODUCTS)));
                }
                failures.remove(collectivites.current().id());
            } catch (NoStatistics e) {
                LOG.log(Level.WARNING, "No statistics of Je donne mon avis: {0}", e.getMessage());
                failures.put(collectivites.current().id(), e.getMessage());
            }
        });
    }

    private void read(String key, List<Map.Entry<String, Button>> procedures) throws NoStatistics {
        LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean again = procedures.stream().allMatch(procedure -> rows.has(procedure.getKey()));
        LocalDate first = last.minusDays(again ? DAYS_AGAIN : DAYS_AT_FIRST);
        JsonNode data = line.ask(
                key,
                procedures.stream()
                        .map(procedure -> procedure.getValue().product())
                        .toList(),
                first,
                last);
        List<Statistic> read = StatisticsReader.read(data);
        procedures.forEach(procedure -> rows.replace(
                procedure.getKey(),
                first,
                last,
                read.stream()
                        .filter(statistic ->
                                statistic.product() == procedure.getValue().product())
                        .filter(statistic -> !statistic.day().isBefore(first)
                                && !statistic.day().isAfter(last))
                        .toList()));
    }

    /** Why the last reading for the current collectivité failed. */
    Optional<String> failure() {
        return Optional.ofNullable(failures.get(collectivites.current().id()));
    }
}
