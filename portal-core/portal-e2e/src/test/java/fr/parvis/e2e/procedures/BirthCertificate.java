package fr.parvis.e2e.procedures;

import fr.parvis.e2e.support.Visitor;

/** The request for the copy of a birth certificate, one method for each page of questions. */
public final class BirthCertificate {

    public static final String TITLE = "Demander la copie d’un acte de naissance, de mariage ou de décès";

    private BirthCertificate() {}

    /** Begins a request. */
    public static void start(Visitor visitor) {
        visitor.open("/modules/forms/commencer/copie-acte-etat-civil");
        visitor.press("Commencer");
    }

    public static void answerAct(Visitor visitor) {
        visitor.choose("Acte de naissance");
        visitor.choose("Extrait sans filiation");
        visitor.typeDate("À quelle date l’événement a-t-il eu lieu ?", 28, 2, 1980);
        visitor.press("Continuer");
    }

    public static void answerYou(Visitor visitor, String name, String email) {
        visitor.choose("La personne concernée");
        visitor.type("Votre nom de naissance", name);
        visitor.type("Vos prénoms", "Zoé");
        visitor.type("Votre adresse de courriel", email);
        if (visitor.page().getByLabel("Écrivez-la une deuxième fois").count() > 0) {
            visitor.type("Écrivez-la une deuxième fois", email);
        }
        visitor.press("Continuer");
    }

    /** The person's names and date of birth are filled in from the pages before. */
    public static void confirmPerson(Visitor visitor) {
        visitor.press("Continuer");
    }

    public static void answerSending(Visitor visitor) {
        visitor.type("Numéro et rue", "12 rue des Lilas");
        visitor.type("Code postal", "35990");
        visitor.type("Commune", "Brumeval");
        visitor.press("Continuer");
    }

    /** Answers every page, up to the check of all answers. */
    public static void answerAll(Visitor visitor, String name, String email) {
        start(visitor);
        answerAct(visitor);
        answerYou(visitor, name, email);
        confirmPerson(visitor);
        answerSending(visitor);
    }

    /** Submits a request with these names, and tells its number. */
    public static String submit(Visitor visitor, String name, String email) {
        answerAll(visitor, name, email);
        visitor.press("Envoyer ma demande");
        return visitor.reference();
    }
}
