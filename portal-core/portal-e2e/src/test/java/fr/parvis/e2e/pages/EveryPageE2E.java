package fr.parvis.e2e.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no other scenario stops at: each passes axe, the HTML checker, 320 px and 200 % text, in both languages. */
@ExtendWith(RunningPortal.class)
class EveryPageE2E {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?deconnecte",
                "/demarches",
                "/demarches?q=cantine",
                "/demarches?q=xyzzy",
                "/demarches/inscription-cantine",
                "/se-connecter",
                "/suivi",
                "/contact",
                "/aide",
                "/plan-du-site",
                "/accessibilite",
                "/mentions-legales",
                "/donnees-personnelles",
                "/cette-page-n-existe-pas",
                "/modules/forms/commencer/signaler-probleme-rue",
                "/modules/appointments/prendre",
                "/modules/feedback/votre-avis",
            })
    void isForEverybody(String path, Portal portal) {
        try (Visitor visitor = portal.visitor("brumeval")) {
            visitor.open(path);
            visitor.checkPage();
            visitor.follow("English");
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
            visitor.checkPage();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"metropole", "saint-aubin", "les-essarts"})
    void isForEverybodyInEachTownsOwnColours(String host, Portal portal) {
        try (Visitor visitor = portal.visitor(host)) {
            visitor.open("/");
            visitor.checkPage();
            visitor.open("/demarches");
            visitor.checkPage();
        }
    }

    @Test
    void isForAdministratorsToo(Portal portal) {
        try (Visitor admin = portal.visitor("brumeval")) {
            admin.open("/agent");
            People.enter(admin, "admin@brumeval.example");
            admin.open("/agent/administration");
            admin.checkPage();
            admin.open("/agent/administration?journal");
            admin.checkPage();
            admin.open("/agent/plan-du-site");
            admin.checkPage();
            assertThat(admin.text()).contains("Rendez-vous", "Administration");
        }
    }
}
