package fr.parvis.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.procedures.BirthCertificate;
import fr.parvis.e2e.support.People;
import fr.parvis.e2e.support.Visitor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The way through the sample of the demonstration. */
final class SampleWalk {

    private static final int OK = 200;
    private static final double TENTH = 0.1;

    private final Audit audit;

    SampleWalk(Audit audit) {
        this.audit = audit;
    }

    /** The pages that the law names, and the catalogue. */
    void standingPages(Visitor resident) {
        new StandingPages(audit).walk(resident, "copie-acte-etat-civil", "naissance");
    }

    /** A whole process with an error, the confirmation and the follow-up; tells the number of the request. */
    String process(Visitor resident) {
        open(
                resident,
                "/modules/forms/commencer/copie-acte-etat-civil",
                "commencer",
                "Commencer une démarche",
                "process");
        resident.press("Commencer");
        look(resident, "questions-acte", "Questions : l’acte", "process");
        resident.press("Continuer");
        look(resident, "questions-erreur", "Questions : des erreurs", "process");
        BirthCertificate.answerAct(resident);
        look(resident, "questions-vous", "Questions : vous", "process");
        BirthCertificate.answerYou(resident, "Audit", "audit@exemple.fr");
        look(resident, "questions-personne", "Questions : la personne", "process");
        BirthCertificate.confirmPerson(resident);
        look(resident, "questions-envoi", "Questions : l’envoi", "process");
        BirthCertificate.answerSending(resident);
        look(resident, "verifier", "Vérifier les réponses", "process");
        resident.press("Envoyer ma demande");
        look(resident, "envoyee", "Demande envoyée", "document");
        String reference = resident.reference();
        resident.follow("Suivre ma demande");
        look(resident, "suivi", "Suivi d’une demande", "follow-up");
        return reference;
    }

    /** Other kinds of question, from the forms that the collectivité publishes: two that are known, and some by lot. */
    void publishedForms(Visitor resident, Lot lot) {
        Set<String> forms = new LinkedHashSet<>(List.of("signaler-probleme-rue", "occuper-espace-public"));
        forms.addAll(lot.draw(Forms.published(resident), (int) Math.ceil(audit.size() * TENTH)));
        for (String form : forms) {
            if (Forms.begin(resident, form)) {
                look(resident, form, "Première page de la démarche " + form, "random");
            }
        }
    }

    /** What is behind the sign-in of a resident. */
    void account(Visitor resident) {
        People.signInAsLucie(resident);
        open(resident, "/compte", "compte", "Mon compte", "account");
        open(resident, "/mes-demandes", "mes-demandes", "Mes demandes", "account");
    }

    /** The pages of an agent who handles requests. */
    void agent(Visitor agent, String reference) {
        signIn(agent, "instructeur");
        open(agent, "/agent", "agents-demandes", "Agents : les demandes", "back-office");
        open(agent, "/agent/demande/" + reference, "agents-demande", "Agents : une demande", "back-office");
    }

    /** The pages of an administrator. */
    void administrator(Visitor administrator) {
        signIn(administrator, "admin");
        open(
                administrator,
                "/agent/administration",
                "agents-administration",
                "Agents : l’administration",
                "back-office");
        open(administrator, "/agent/accessibilite", "agents-audit", "Agents : l’audit", "back-office");
    }

    private static void signIn(Visitor agent, String who) {
        agent.open("/agent");
        People.enter(agent, who + "@brumeval.example");
    }

    private void open(Visitor visitor, String path, String id, String title, String kind) {
        assertThat(visitor.open(path).status()).as("status of " + path).isEqualTo(OK);
        look(visitor, id, title, kind);
    }

    private void look(Visitor visitor, String id, String title, String kind) {
        audit.look(visitor, id, title, kind);
    }
}
