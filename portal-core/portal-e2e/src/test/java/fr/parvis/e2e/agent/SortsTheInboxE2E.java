package fr.parvis.e2e.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.procedures.StreetProblem;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In Les Essarts, whose inbox no other test fills. */
@ExtendWith(RunningPortal.class)
class SortsTheInboxE2E {

    @Test
    void whatIsUrgentComesFirstAndTheRestIsFilteredSearchedAndTurnedPageByPage(Portal portal) {
        try (Visitor jo = portal.visitor("les-essarts");
                Visitor michel = portal.visitor("les-essarts")) {
            String plain = BirthCertificate.submit(jo, "Chercheur", "jo@exemple.fr");
            String urgent = StreetProblem.submitDanger(jo);
            multiply(portal, plain);
            michel.open("/agent");
            People.enter(michel, "instructeur@les-essarts.example");

            assertThat(michel.text()).contains("42 demandes");
            assertThat(rows(michel).first().innerText()).contains("Urgent", urgent);
            michel.checkPage();
            int pageSize = rows(michel).count();
            assertThat(pageSize).isLessThan(42);
            michel.page().locator(".ui-paginator-next").click();
            michel.page()
                    .waitForCondition(() -> !rows(michel).first().innerText().contains(urgent));
            assertThat(rows(michel).count()).isEqualTo(Math.min(pageSize, 42 - pageSize));
            michel.checkPage();

            michel.open("/agent");
            michel.page().getByLabel("Démarche").selectOption("Signaler un problème dans la rue");
            michel.press("Filtrer");
            assertThat(michel.text()).contains("1 demande").doesNotContain(plain);
            michel.follow("Effacer les filtres");
            michel.type("Numéro, nom ou mots du titre", "chercheur");
            michel.press("Filtrer");
            assertThat(michel.text()).contains("1 demande", plain).doesNotContain(urgent);
            michel.follow(BirthCertificate.TITLE);
            michel.press("Prendre en charge");
            michel.follow("Retour à la liste");
            assertThat(michel.field("Numéro, nom ou mots du titre").inputValue())
                    .isEqualTo("chercheur");
            assertThat(rows(michel).first().innerText()).contains("Michel Aubry", "En traitement");
            michel.type("Numéro, nom ou mots du titre", "introuvable");
            michel.press("Filtrer");
            assertThat(michel.text()).contains("Aucune demande ne correspond à ces filtres.");
            michel.checkPage();
        }
    }

    private static Locator rows(Visitor agent) {
        return agent.page().locator("#inbox tbody tr");
    }

    /** Forty more of the same, for the list to have pages. */
    private static void multiply(Portal portal, String reference) {
        Jdbi.create(portal.world().database())
                .useHandle(handle ->
                        handle.createUpdate("""
                        INSERT INTO portal.request SELECT (jsonb_populate_record(r, jsonb_build_object(
                            'id', gen_random_uuid(), 'submission_key', gen_random_uuid(), 'applicant_name', 'Copie ' || n,
                            'reference', 'ZZZ-26-' || lpad(n::text, 4, '0') || '-Z'))).*
                        FROM portal.request r, generate_series(1, 40) n WHERE reference = :reference
                        """).bind("reference", reference).execute());
    }
}
