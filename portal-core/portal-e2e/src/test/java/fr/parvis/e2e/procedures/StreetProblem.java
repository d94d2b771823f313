package fr.parvis.e2e.procedures;

import fr.parvis.e2e.support.Visitor;

/** The report of a problem in the street, without a name or an e-mail. */
public final class StreetProblem {

    private StreetProblem() {}

    /** Submits the report of a danger, and tells its number. */
    public static String submitDanger(Visitor visitor) {
        visitor.open("/modules/forms/commencer/signaler-probleme-rue");
        visitor.press("Commencer");
        visitor.choose("Éclairage en panne");
        visitor.choose("Y a-t-il un danger immédiat ?", "Oui");
        visitor.press("Continuer");
        readThePhoneToCall(visitor);
        visitor.type("Avec vos mots", "Devant l’école Jean-Moulin");
        visitor.type("Décrivez ce que vous voyez", "Le lampadaire clignote depuis hier soir.");
        visitor.press("Continuer");
        visitor.choose("Voulez-vous être averti quand le problème sera traité ?", "Non");
        visitor.press("Continuer");
        visitor.press("Envoyer ma demande");
        return visitor.reference();
    }

    /** The answer brings up a text, and the page waits until it is read. */
    private static void readThePhoneToCall(Visitor visitor) {
        visitor.press("Continuer");
    }
}
