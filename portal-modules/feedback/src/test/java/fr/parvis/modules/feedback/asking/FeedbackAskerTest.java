package fr.parvis.modules.feedback.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.feedback.answer.RequestLinks;
import fr.parvis.modules.feedback.answer.Secrets;
import fr.parvis.modules.feedback.jdma.Buttons;
import fr.parvis.modules.feedback.jdma.JdmaSettings;
import fr.parvis.spi.feedback.Invitation;
import fr.parvis.spi.feedback.Occasion;
import fr.parvis.testkit.OneCollectivite;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** On a database that nobody can connect to. */
class FeedbackAskerTest {

    private static final UUID REQUEST = UUID.fromString("7b1d1f9e-4c1d-4a86-9b0e-0c1a35f1c001");

    private final Jdbi unreachable = Jdbi.create(() -> {
        throw new IllegalStateException("somebody asked the database");
    });
    private final Secrets secrets = new Secrets(unreachable, OneCollectivite.brumeval(), Clock.systemUTC());
    private final FeedbackAsker asker = new FeedbackAsker(
            new RequestLinks(secrets),
            new Buttons(OneCollectivite.brumeval()),
            new JdmaSettings(OneCollectivite.brumeval()));

    @Test
    void theLinkOfARequestIsMadeWithoutAQuery() {
        secrets.remember(new byte[32]);

        assertThat(asker.on(Occasion.submitted(REQUEST, "fete", 3)))
                .singleElement()
                .extracting(Invitation::address)
                .asString()
                .matches("/modules/feedback/avis/fete/3/[\\w-]{64}");
    }

    @Test
    void aRequestIsAskedAboutByOneLinkBeforeAndAfterTheDecision() {
        secrets.remember(new byte[32]);

        assertThat(asker.on(Occasion.submitted(REQUEST, "fete", 3)).get(0).address())
                .isEqualTo(asker.on(Occasion.decided(REQUEST, "fete", 3)).get(0).address());
    }

    @Test
    void withoutItsKeyInMemoryItShowsNothingRatherThanWait() {
        assertThat(asker.on(Occasion.decided(REQUEST, "fete", 3))).isEmpty();
    }

    @Test
    void pagesOfQuestionsAskNothingAtTheirFoot() {
        assertThat(asker.at("/modules/feedback/avis")).isEmpty();
        assertThat(asker.at("/demarches/fete").orElseThrow().noPath())
                .isEqualTo("/modules/feedback/cette-page?de=%2Fdemarches%2Ffete&aide=non");
    }
}
