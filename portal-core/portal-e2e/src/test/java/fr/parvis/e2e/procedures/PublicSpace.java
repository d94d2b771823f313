package fr.parvis.e2e.procedures;

import fr.parvis.e2e.support.Visitor;
import java.time.LocalDate;

/** The permission to occupy a street, one method for each page of questions. */
public final class PublicSpace {

    private PublicSpace() {}

    public static void start(Visitor visitor) {
        visitor.open("/modules/forms/commencer/occuper-espace-public");
        visitor.press("Commencer");
    }

    /** Somebody who asks for themself. */
    public static void answerApplicant(Visitor visitor, String email) {
        visitor.choose("Pour moi, un particulier");
        visitor.press("Continuer");
        visitor.type("Votre nom", "Kaplan");
        visitor.type("Vos prénoms", "Ida");
        visitor.type("Numéro et rue", "5 rue Haute");
        visitor.type("Code postal", "35990");
        visitor.type("Commune", "Brumeval");
        visitor.type("Votre adresse de courriel", email);
        visitor.type("Écrivez-la une deuxième fois", email);
        visitor.type("Votre numéro de téléphone", "06 12 34 56 78");
        visitor.press("Continuer");
    }

    /** A skip of 12,5 m by 2,5 m for two days: 75 € at 1,20 € for a square metre and a day. */
    public static void answerSkip(Visitor visitor) {
        LocalDate first = LocalDate.now().plusDays(30);
        LocalDate last = first.plusDays(1);
        visitor.choose("Benne");
        visitor.type("Numéro et rue", "5 rue Haute");
        visitor.typeDate("À partir de quel jour ?", first.getDayOfMonth(), first.getMonthValue(), first.getYear());
        visitor.typeDate("Jusqu’à quel jour ?", last.getDayOfMonth(), last.getMonthValue(), last.getYear());
        visitor.type("Longueur occupée", "12,5");
        visitor.type("Largeur occupée", "2,5");
        visitor.press("Continuer");
    }
}
