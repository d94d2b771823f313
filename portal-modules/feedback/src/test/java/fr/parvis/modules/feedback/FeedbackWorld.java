package fr.parvis.modules.feedback;

import fr.parvis.modules.feedback.answer.Answers;
import fr.parvis.modules.feedback.answer.First;
import fr.parvis.modules.feedback.answer.Moment;
import fr.parvis.modules.feedback.answer.RequestLinks;
import fr.parvis.modules.feedback.answer.Satisfaction;
import fr.parvis.modules.feedback.answer.Secrets;
import fr.parvis.modules.feedback.answer.Sender;
import fr.parvis.modules.feedback.answer.Subject;
import fr.parvis.modules.feedback.answer.Suspicion;
import fr.parvis.modules.feedback.answer.Token;
import fr.parvis.modules.feedback.answer.Way;
import fr.parvis.modules.feedback.comment.Comments;
import fr.parvis.modules.feedback.comment.Words;
import fr.parvis.modules.feedback.count.Counting;
import fr.parvis.modules.feedback.count.Dashboards;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.testkit.OneCollectivite;
import fr.parvis.testkit.SettableClock;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The feedback of Brumeval on a real database, with a clock that tests can move. */
public final class FeedbackWorld {

    public final Jdbi jdbi;
    public final Secrets secrets;
    public final RequestLinks links;
    public final Answers answers;
    public final Words words;
    public final Comments comments;
    public final Counting counting;
    public final Dashboards dashboards;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T09:00:00Z"));

    public FeedbackWorld(DataSource brumeval) {
        this(Jdbi.create(brumeval));
    }

    /** On one connection, for tests of thousands of answers: a new one for each statement takes most of their time. */
    public FeedbackWorld(Connection brumeval) {
        this(Jdbi.create(brumeval));
    }

    private FeedbackWorld(Jdbi database) {
        jdbi = database.installPlugin(new PostgresPlugin());
        Collectivites collectivites = OneCollectivite.brumeval();
        secrets = new Secrets(jdbi, collectivites, clock);
        links = new RequestLinks(secrets);
        answers = new Answers(jdbi, collectivites, clock, secrets, new Suspicion(jdbi, clock));
        words = new Words(jdbi, collectivites);
        comments = new Comments(jdbi, collectivites, words);
        counting = new Counting(jdbi);
        dashboards = new Dashboards(jdbi);
    }

    /** Somebody with time, at an address. */
    public static Sender at(String address) {
        return new Sender(address, false, Optional.of(Duration.ofSeconds(20)), Set.of());
    }

    /** Answers about a procedure from an address of its own. */
    public Optional<Token> answer(String procedure, Satisfaction satisfaction, String address) {
        return answers.begin(
                First.satisfied(Subject.ofProcedure(Moment.PROCEDURE, procedure, "accueil"), Way.ONLINE, satisfaction),
                at(address));
    }

    public long count(String where) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM feedback." + where)
                .mapTo(long.class)
                .one());
    }

    /** Time passes. */
    public void pass(Duration time) {
        clock.move(time);
    }
}
