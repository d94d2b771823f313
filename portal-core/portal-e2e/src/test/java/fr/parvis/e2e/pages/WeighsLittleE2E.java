package fr.parvis.e2e.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import fr.parvis.e2e.appointments.Offer;
import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Against the budget of pages. */
@ExtendWith(RunningPortal.class)
class WeighsLittleE2E {

    @Test
    void theHomePageAtTheFirstVisitAndAtTheNext(Portal portal) {
        try (Visitor visitor = portal.visitor("brumeval")) {
            Wire wire = new Wire(portal, visitor);

            visitor.page().navigate(portal.address("brumeval", "/"));
            wire.assertPageWithin("home-first-visit");
            wire.assertPageWithin("ecoindex-a");
            assertThat(wire.heard).hasSizeGreaterThan(1);
            wire.forget();
            visitor.page().navigate(portal.address("brumeval", "/"));
            wire.assertPageWithin("home-next-visit");
        }
    }

    @Test
    void theCatalogueAndAProcedure(Portal portal) {
        try (Visitor visitor = portal.visitor("brumeval")) {
            Wire wire = new Wire(portal, visitor);

            visitor.page().navigate(portal.address("brumeval", "/demarches"));
            wire.assertPageWithin("catalogue-first-visit");
            wire.forget();
            visitor.page().navigate(portal.address("brumeval", "/demarches/copie-acte-etat-civil"));
            wire.assertPageWithin("procedure");
        }
    }

    @Test
    void everyStepOfAFormAndTheFormAsAWhole(Portal portal) {
        try (Visitor visitor = portal.visitor("brumeval")) {
            Wire wire = new Wire(portal, visitor);
            BirthCertificate.start(visitor);
            wire.forget();
            List<Response> all = new ArrayList<>();

            BirthCertificate.answerAct(visitor);
            wire.assertPageWithin("form-step");
            all.addAll(wire.forget());
            BirthCertificate.answerYou(visitor, "Léger", "leger@exemple.fr");
            wire.assertPageWithin("form-step");
            all.addAll(wire.forget());
            BirthCertificate.confirmPerson(visitor);
            BirthCertificate.answerSending(visitor);
            all.addAll(wire.forget());
            visitor.press("Envoyer ma demande");
            wire.assertPageWithin("form-step");
            all.addAll(wire.forget());
            visitor.follow("Suivre ma demande");
            visitor.page().waitForURL("**/suivi/**");
            wire.assertPageWithin("follow-up");
            all.addAll(wire.forget());

            Cost whole = Cost.of(visitor.page(), all);
            assertThat(whole.within(Cost.allowed("whole-form"))).as("%s", whole).isTrue();
        }
    }

    @Test
    void everyStepToAnAppointment(Portal portal) {
        Offer offer = Offer.of(portal);
        try (Visitor visitor = portal.visitor("brumeval")) {
            Wire wire = new Wire(portal, visitor);
            visitor.page().navigate(portal.address("brumeval", "/"));
            wire.forget();

            visitor.page().navigate(portal.address("brumeval", "/modules/appointments/prendre"));
            wire.assertStepWithinBudget();
            visitor.page().navigate(portal.address("brumeval", "/modules/appointments/creneaux/" + Offer.PAPERS));
            wire.assertStepWithinBudget();
            visitor.page().navigate(portal.address("brumeval", "/modules/appointments/creneaux/" + Offer.WRITER));
            wire.assertStepWithinBudget();
            visitor.choose("9 h");
            visitor.press("Garder cet horaire");
            wire.assertStepWithinBudget();
            offer.introduce(visitor, "Zoé", "Légère", "legere@exemple.fr");
            wire.assertStepWithinBudget();
            visitor.press("Confirmer le rendez-vous");
            wire.assertStepWithinBudget();
        }
    }

    /** What comes over the network to a visitor. */
    private static final class Wire {

        private final String host;
        private final Visitor visitor;
        // Asking for sizes lets further answers arrive.
        private final List<Response> heard = new CopyOnWriteArrayList<>();

        Wire(Portal portal, Visitor visitor) {
            this.visitor = visitor;
            host = URI.create(portal.address("brumeval", "/")).getAuthority();
            visitor.page().onResponse(heard::add);
        }

        /** What came since the last time. */
        List<Response> forget() {
            List<Response> past = List.copyOf(heard);
            heard.clear();
            return past;
        }

        void assertStepWithinBudget() {
            assertPageWithin("form-step");
            forget();
        }

        void assertPageWithin(String kind) {
            Cost cost = Cost.of(visitor.page(), heard);
            assertThat(cost.within(Cost.allowed(kind)))
                    .as("%s: %s of %s", kind, cost, Cost.allowed(kind))
                    .isTrue();
            assertThat(visitor.page().locator("script").count()).isZero();
            assertThat(heard).allSatisfy(response -> {
                assertThat(URI.create(response.url()).getAuthority()).isEqualTo(host);
                assertThat(response.request().resourceType()).isNotEqualTo("script");
                assertThat(response.url()).doesNotContainIgnoringCase("primefaces");
            });
        }
    }
}
