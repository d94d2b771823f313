package fr.parvis.modules.forms.draft;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.modules.forms.publication.Published;
import fr.parvis.modules.forms.publication.Revisions;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.reading.ProcedureReader;
import fr.parvis.modules.forms.source.InvalidProcedure;
import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.spi.request.Applicant;
import fr.parvis.spi.request.Channel;
import fr.parvis.spi.request.NewRequest;
import fr.parvis.testkit.OneCollectivite;
import fr.parvis.testkit.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The drafts of Brumeval on a real database, with one procedure and a clock that tests can move. */
public final class FormsWorld {

    private static final String PROCEDURE = """
            id: fete
            title: Organiser une fête
            summary: Une fête dans votre rue.
            service: accueil
            theme: Fêtes
            audience: anyone
            retention: {keep: P1Y}
            pages:
              - id: fete
                title: La fête
                questions:
                  - {id: motif, type: short-text, label: Motif}
            """;

    public final Drafts drafts;
    public final Submissions submissions;
    final Submission submission;
    final Revisions revisions;
    final Jdbi jdbi;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T09:00:00Z"));

    public FormsWorld(DataSource brumeval) {
        jdbi = Jdbi.create(brumeval).installPlugin(new PostgresPlugin()).installPlugin(new Jackson2Plugin());
        jdbi.getConfig(Jackson2Config.class).setMapper(new ObjectMapper());
        Collectivites collectivites = OneCollectivite.brumeval();
        RecordedRequests requests = new RecordedRequests(jdbi);
        drafts = new Drafts(jdbi, collectivites, clock);
        revisions = new Revisions(jdbi, collectivites, clock);
        submission = new Submission(jdbi, collectivites, requests, drafts);
        submissions = new Submissions(jdbi, requests);
        revisions.offer(definition(PROCEDURE));
    }

    static Definition definition(String yaml) {
        try {
            return new ProcedureReader().read(yaml.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidProcedure e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Begins a draft of the procedure. */
    public UUID begin(Optional<UUID> resident) {
        Published offered = revisions.offered("fete").orElseThrow();
        return drafts.begin("fete", offered, resident);
    }

    /** Submits a draft in a transaction, as often as one likes. */
    public Draft.Submitted submit(UUID draft, Map<String, Object> answers) {
        Draft checked = jdbi.withHandle(handle -> drafts.lock(handle, draft));
        return jdbi.inTransaction(handle -> submission.submit(checked, answers, request(draft)));
    }

    /** Time passes. */
    void wait(Duration time) {
        clock.move(time);
    }

    private static NewRequest request(UUID key) {
        return new NewRequest(
                key,
                "forms",
                "fete",
                1,
                "Organiser une fête",
                "accueil",
                new Applicant(Optional.empty(), "Zoé", Optional.empty()),
                Channel.ONLINE,
                false,
                false,
                Optional.empty(),
                365,
                List.of());
    }
}
