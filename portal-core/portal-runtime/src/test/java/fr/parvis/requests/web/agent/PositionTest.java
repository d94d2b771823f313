package fr.parvis.requests.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.requests.Page;
import fr.parvis.requests.inbox.Inbox;
import fr.parvis.requests.inbox.InboxQuery;
import fr.parvis.requests.inbox.InboxRow;
import fr.parvis.spi.request.RequestState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PositionTest {

    private final List<InboxRow> rows = new ArrayList<>(
            IntStream.range(0, 60).mapToObj(i -> row("BRU-" + i)).toList());

    @Test
    void leadsToTheRequestsAround() {
        var around = at(30).neighbours(inbox(), "BRU-30");

        assertThat(around.previous()).contains("/agent/demande/BRU-29?qui=moi&rang=29");
        assertThat(around.next()).contains("/agent/demande/BRU-31?qui=moi&rang=31");
        assertThat(around.number()).hasValue(31);
        assertThat(around.total()).isEqualTo(60);
    }

    @Test
    void leadsToTheOneThatTookItsPlaceOnceTheRequestHasLeftTheList() {
        rows.remove(30);

        var around = at(30).neighbours(inbox(), "BRU-30");

        assertThat(around.next()).contains("/agent/demande/BRU-31?qui=moi&rang=30");
        assertThat(around.number()).isEmpty();
    }

    @Test
    void findsTheRequestAgainWhenOthersLeftTheListBeforeIt() {
        rows.subList(0, 3).clear();

        assertThat(at(30).neighbours(inbox(), "BRU-30").next()).contains("/agent/demande/BRU-31?qui=moi&rang=28");
    }

    @Test
    void hasNothingAfterTheLast() {
        assertThat(at(59).neighbours(inbox(), "BRU-59").next()).isEmpty();
    }

    @Test
    void leadsBackToThePageOfTheListThatHoldsIt() {
        assertThat(at(30).list()).isEqualTo("/agent?qui=moi&debut=25");
        assertThat(at(3).list()).isEqualTo("/agent?qui=moi");
    }

    private static Position at(int index) {
        return Position.of(Map.of("qui", "moi", "rang", String.valueOf(index))).orElseThrow();
    }

    private Inbox inbox() {
        return new Inbox() {
            @Override
            public Page<InboxRow> list(InboxQuery query) {
                var end = Math.min(rows.size(), query.offset() + query.limit());
                return new Page<>(rows.subList(Math.min(end, query.offset()), end), rows.size());
            }

            @Override
            public InboxCounts counts() {
                throw new UnsupportedOperationException();
            }

            @Override
            public InboxChoices choices() {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static InboxRow row(String reference) {
        return new InboxRow(
                UUID.randomUUID(),
                reference,
                "Demander un acte de naissance",
                "etat-civil",
                "Camille Lefèvre",
                RequestState.SUBMITTED,
                false,
                Instant.EPOCH,
                Optional.empty(),
                false,
                Optional.empty(),
                0);
    }
}
