package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calendars of desks: one kept elsewhere closes hours here, appointments of here are published. */
@ExtendWith(RunningPortal.class)
class SetsCalendarsE2E {

    private static final String PAGE = "/agent/modules/appointments/agendas";
    private static final int DAYS_AHEAD = 9;

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void aCalendarKeptElsewhereClosesHoursAndItsFaultsAreTold(Portal portal) {
        Outside outside = new Outside(portal);
        outside.write(busyFromNineToEleven());
        outside.fail("none");
        try (Visitor agent = People.agent(portal, "responsable");
                Visitor zoe = portal.visitor("brumeval")) {
            agent.open(PAGE);
            assertThat(section(agent).innerText()).contains("Aucun agenda n’est suivi.");
            agent.checkPage();
            follow(agent, "javascript:alert(1)");
            assertThat(agent.text()).contains("Ce n’est pas l’adresse d’un agenda.");
            agent.checkPage();

            follow(agent, outside.calendar().replace("localhost", "127.0.0.1"));
            eventually(agent, "mène à un serveur interne");
            follow(agent, outside.calendar());
            eventually(agent, "Lu pour la dernière fois");
            await("the hours are closed")
                    .pollInSameThread()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> {
                        zoe.open("/modules/appointments/creneaux/essai-agenda?jour=" + Offer.day(DAYS_AHEAD));
                        return !zoe.page().getByLabel("9 h", exact()).isVisible()
                                && zoe.page().getByLabel("11 h", exact()).isVisible();
                    });

            outside.fail("html");
            offer.execute("UPDATE appointments.outside_calendar SET asked_at = NULL");
            eventually(agent, "ne donne pas un agenda");
            assertThat(section(agent).innerText()).contains("Ce qui était connu reste valable.");
            agent.checkPage();
            agent.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(java.nio.file.Path.of("/tmp/C-agendas.png"))
                            .setFullPage(true));
            outside.fail("none");
            unfold(agent);
            agent.click(section(agent).getByText("Ne plus suivre"));
            assertThat(section(agent).innerText()).contains("Aucun agenda n’est suivi.");
        }
    }

    @Test
    void appointmentsArePublishedUnderASecretAddressWithoutNames(Portal portal) {
        Outside outside = new Outside(portal);
        try (Visitor agent = People.agent(portal, "responsable");
                Visitor zoe = portal.visitor("brumeval")) {
            offer.keep(zoe, "essai-plus-tot", 12, "9 h");
            offer.introduce(zoe, "Zoé", "Secrète", "publiee@exemple.fr");
            zoe.press("Confirmer le rendez-vous");
            String reference = zoe.reference();

            agent.open(PAGE);
            String address = publish(agent);
            agent.checkPage();
            HttpResponse<String> feed = outside.get(address, "");
            assertThat(feed.statusCode()).isEqualTo(200);
            assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
            assertThat(feed.body().replace("\r\n ", ""))
                    .contains(reference, "Mairie du centre")
                    .doesNotContain("Secrète");
            String etag = feed.headers().firstValue("ETag").orElseThrow();
            assertThat(outside.get(address, etag).statusCode()).isEqualTo(304);

            assertThat(outside.get(address.replaceAll("[^/]+\\.ics", "AAAAAAAAAAAAAAAAAAAAAA.ics"), "")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(outside.get(address.replace("brumeval.localhost", "saint-aubin.localhost"), "")
                            .statusCode())
                    .as("another collectivité")
                    .isEqualTo(404);
            agent.open(PAGE);
            assertThat(agent.page().content()).doesNotContain(address);
            String renewed = publish(agent);
            assertThat(outside.get(address, "").statusCode()).isEqualTo(404);
            assertThat(outside.get(renewed, "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAgentOfTheFrontDeskChangesNone(Portal portal) {
        try (Visitor agent = People.agent(portal, "accueil")) {
            agent.open(PAGE);
            assertThat(agent.text()).contains("Bureau 7").doesNotContain("Changer les agendas");
        }
    }

    private static String publish(Visitor agent) {
        Locator desk = section(agent, "Bureau 6");
        desk.locator("summary").click();
        agent.click(desk.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions()
                        .setHasText(java.util.regex.Pattern.compile("Publier|nouvelle adresse"))));
        return agent.page().locator("#flux").inputValue();
    }

    private static void follow(Visitor agent, String address) {
        unfold(agent);
        section(agent).getByLabel("Adresse de l’agenda à suivre").fill(address);
        agent.click(section(agent).getByText("Suivre cet agenda"));
    }

    private static void unfold(Visitor agent) {
        section(agent).locator("summary").click();
    }

    private static void eventually(Visitor agent, String words) {
        await("the page says " + words)
                .pollInSameThread()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    agent.open(PAGE);
                    return section(agent).innerText().contains(words);
                });
    }

    private static Locator section(Visitor agent) {
        return section(agent, "Bureau 7");
    }

    private static Locator section(Visitor agent, String desk) {
        return agent.page()
                .locator("section")
                .filter(new Locator.FilterOptions().setHasText(desk + ", Mairie du centre"))
                .first();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String busyFromNineToEleven() {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(Offer.day(DAYS_AHEAD));
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Paris:" + day
                + "T090000\r\nDTEND;TZID=Europe/Paris:" + day + "T110000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
