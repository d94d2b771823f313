package fr.parvis.modules.feedback.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Tells answers that look false. It shuts nobody out: they are kept, and set apart. */
@ApplicationScoped
public class Suspicion {

    static final int PER_ADDRESS = 30;
    static final int USUAL = 60;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration QUICKEST = Duration.ofSeconds(2);
    private static final int TIMES_USUAL = 10;
    private static final int DAYS = 28;
    private static final int HOURS_OPEN = DAYS * 12;

    /** Equality, which an index answers; a comparison that also takes NULL reads the whole table. */
    private static final String ABOUT_PROCEDURE = " day >= :since AND procedure_id = :about ";

    private static final String ABOUT_PAGE = " day >= :since AND page_path = :about ";

    private Jdbi jdbi;
    private Clock clock;

    /** For the container's proxy. */
    protected Suspicion() {}

    @Inject
    public Suspicion(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Why the answer should be set apart, before it is stored. */
    Optional<Apart> of(First first, Sender sender, byte[] hiddenAddress) {
        if (sender.trapped()) {
            return Optional.of(Apart.TRAP);
        }
        if (first.way() == Way.AGENT) {
            return Optional.empty();
        }
        if (first.way() == Way.KIOSK) {
            // Many people, one address, and each of them finds the page open.
            return isCampaign(first.subject()) ? Optional.of(Apart.CAMPAIGN) : Optional.empty();
        }
        if (sender.took().filter(took -> took.compareTo(QUICKEST) >= 0).isEmpty()) {
            return Optional.of(Apart.TOO_FAST);
        }
        if (fromAddress(hiddenAddress) >= PER_ADDRESS) {
            return Optional.of(Apart.SAME_ADDRESS);
        }
        boolean proven = first.subject().moment() == Moment.REQUEST;
        return !proven && isCampaign(first.subject()) ? Optional.of(Apart.CAMPAIGN) : Optional.empty();
    }

    private int fromAddress(byte[] hiddenAddress) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM feedback.answer WHERE address_hash = :address AND given_at > :since")
                .bind("address", hiddenAddress)
                .bind("since", windowStart())
                .mapTo(int.class)
                .one());
    }

    private boolean isCampaign(Subject subject) {
        int limit = Math.max(USUAL, usualInAnHour(subject) * TIMES_USUAL);
        int lately = lately(subject, limit + 1);
        if (lately == limit) {
            setApart(subject);
        }
        return lately >= limit;
    }

    private int lately(Subject subject, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM (SELECT 1 FROM feedback.answer WHERE" + about(subject)
                                + "AND given_at > :window AND (apart IS NULL OR apart = 'CAMPAIGN') ORDER BY day DESC, given_at DESC LIMIT :most) lately")
                .bind("since", today().minusDays(1))
                .bind("about", subject.procedureId().or(subject::pagePath))
                .bind("window", windowStart())
                .bind("most", most)
                .mapTo(int.class)
                .one());
    }

    private int usualInAnHour(Subject subject) {
        return subject.procedureId()
                .map(procedure -> jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT coalesce(sum(n), 0) / :hours FROM feedback.day_count
                                WHERE procedure_id = :procedure AND day >= :since AND question = 'satisfaction'
                                """)
                        .bind("hours", HOURS_OPEN)
                        .bind("procedure", procedure)
                        .bind("since", today().minusDays(DAYS))
                        .mapTo(int.class)
                        .one()))
                .orElse(0);
    }

    /** The hour's answers that came before the campaign was seen. */
    private void setApart(Subject subject) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE feedback.answer SET apart = 'CAMPAIGN' WHERE" + about(subject)
                                + "AND given_at > :window AND apart IS NULL AND moment <> 'REQUEST' AND channel <> 'AGENT'")
                .bind("since", today().minusDays(1))
                .bind("about", subject.procedureId().or(subject::pagePath))
                .bind("window", windowStart())
                .execute());
    }

    private static String about(Subject subject) {
        return subject.procedureId().isPresent() ? ABOUT_PROCEDURE : ABOUT_PAGE;
    }

    private Instant windowStart() {
        return clock.instant().minus(WINDOW);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Answers.PARIS);
    }
}
