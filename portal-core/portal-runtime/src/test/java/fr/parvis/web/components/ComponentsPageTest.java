package fr.parvis.web.components;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.world.FakeExchange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsPageTest {

    private final FakeExchange exchange = new FakeExchange();
    private final ComponentsPage page = new ComponentsPage(new ComponentLibrary(), exchange);

    @Test
    void listsAllComponents() {
        open("");

        assertThat(page.getComponent()).isNull();
        assertThat(page.getFamilies())
                .flatExtracting(ComponentFamily::components)
                .extracting(Component::name)
                .contains("button", "input", "page");
    }

    @Test
    void showsAComponentWithItsExamplesNotesAndCode() {
        open("button");

        assertThat(page.getTitle()).isEqualTo("Bouton");
        assertThat(page.isSingle()).isFalse();
        assertThat(page.getReadme()).startsWith("# `t:button`");
        assertThat(page.getSource()).contains("<t:button label=\"Continuer\"/>");
    }

    @Test
    void showsAnExampleThatNeedsAPageForItself() {
        open("input/titre");

        assertThat(page.isSingle()).isTrue();
        assertThat(page.alone("titre")).isTrue();
        assertThat(page.alone("vide")).isFalse();
        assertThat(exchange.notFound).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "..", "input/vide", "input/absent", "input/titre/encore", "absent/titre"})
    void doesNotKnowOtherAddresses(String address) {
        open(address);

        assertThat(exchange.notFound).isTrue();
    }

    @Test
    void staysOutOfSearchEngines() {
        open("");

        assertThat(exchange.hiddenFromRobots).isTrue();
    }

    private void open(String address) {
        exchange.segments = address.isEmpty() ? List.of() : List.of(address.split("/"));
        page.load();
    }
}
