package fr.parvis.e2e.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class WeighsLittleE2E {

    private static final int KILOBYTE = 1000;

    @Test
    void theHomePageOfAFirstVisit(Portal portal) {
        try (Visitor visitor = portal.visitor("brumeval")) {
            List<Response> loaded = listen(visitor);
            visitor.open("/");

            assertThat(loaded).hasSizeBetween(2, 9);
            assertThat(bytes(loaded)).isBetween(2 * KILOBYTE, 40 * KILOBYTE);
            assertThat(visitor.page().locator("script").count()).isZero();
            assertNothingForeign(portal, loaded);
        }
    }

    @Test
    void everyPageOfARequest(Portal portal) {
        try (Visitor visitor = portal.visitor("brumeval")) {
            List<Response> loaded = listen(visitor);
            BirthCertificate.answerAll(visitor, "Léger", "leger@exemple.fr");
            visitor.press("Envoyer ma demande");
            visitor.follow("Suivre ma demande");
            visitor.page().waitForURL("**/suivi/**");

            assertNothingForeign(portal, loaded);
            assertThat(loaded)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(response -> assertThat(bytes(List.of(response)))
                            .as(response.url())
                            .isLessThan(25 * KILOBYTE));
        }
    }

    private static List<Response> listen(Visitor visitor) {
        // Asking for sizes lets further answers arrive.
        List<Response> loaded = new CopyOnWriteArrayList<>();
        visitor.page().onResponse(loaded::add);
        return loaded;
    }

    private static int bytes(List<Response> responses) {
        return responses.stream()
                .map(response -> response.request().sizes())
                .mapToInt(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                .sum();
    }

    private static void assertNothingForeign(Portal portal, List<Response> loaded) {
        String host = URI.create(portal.address("brumeval", "/")).getAuthority();
        assertThat(loaded).allSatisfy(response -> {
            assertThat(URI.create(response.url()).getAuthority()).isEqualTo(host);
            assertThat(response.request().resourceType()).isNotEqualTo("script");
            assertThat(response.url()).doesNotContainIgnoringCase("primefaces");
        });
    }
}
