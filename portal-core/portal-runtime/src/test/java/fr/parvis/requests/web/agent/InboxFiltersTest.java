package fr.parvis.requests.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.requests.inbox.InboxQuery.Assignee;
import fr.parvis.spi.request.RequestState;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InboxFiltersTest {

    @Test
    void anAddressWithoutParametersIsThePlainInbox() {
        var filters = InboxFilters.of(Map.of());

        assertThat(filters.isPlain()).isTrue();
        assertThat(filters.query(0, 25).states()).isEmpty();
    }

    @Test
    void theAddressKeepsEveryFilter() {
        var parameters = Map.of(
                "etat",
                "attente",
                "service",
                "etat-civil",
                "demarche",
                "acte-naissance",
                "qui",
                "moi",
                "retard",
                "1",
                "mots",
                "Lefèvre & fils");

        var filters = InboxFilters.of(parameters);

        assertThat(filters.parameters()).containsExactlyInAnyOrderEntriesOf(parameters);
        assertThat(filters.query(25, 25).states()).containsExactly(RequestState.WAITING_FOR_RESIDENT);
        assertThat(filters.assignee()).isEqualTo(Assignee.ME);
        assertThat(InboxFilters.address("/agent", filters.parameters())).endsWith("mots=Lef%C3%A8vre+%26+fils");
    }

    @Test
    void whatAnAddressSaysWrongIsLeftOut() {
        var filters = InboxFilters.of(Map.of("etat", "n'importe", "qui", "eux", "mots", "   "));

        assertThat(filters.isPlain()).isTrue();
    }

    @Test
    void eachStateHasItsOwnWord() {
        assertThat(StateFilter.values()).extracting(StateFilter::getWord).doesNotHaveDuplicates();
    }
}
