package fr.parvis.e2e.procedures;

import com.microsoft.playwright.Page;
import fr.parvis.e2e.support.Visitor;
import java.nio.file.Path;
import java.time.LocalDate;

/** The registration for the school canteen, one method for each page of questions. */
public final class Canteen {

    private Canteen() {}

    public static void start(Visitor parent) {
        parent.open("/modules/forms/commencer/inscription-cantine");
        parent.press("Commencer");
    }

    /** The first person in charge, with names and e-mail filled in from the account. */
    public static void answerParent(Visitor parent) {
        parent.choose("Mère");
        parent.type("Numéro et rue", "3 quai Neuf");
        parent.type("Code postal", "35990");
        parent.type("Commune", "Brumeval");
        parent.type("Numéro de téléphone", "06 12 34 56 78");
        parent.press("Continuer");
    }

    /** A child of six who goes to school on Monday and Thursday, without the meal. */
    public static void answerChild(Visitor parent, String firstName) {
        parent.type("Nom de l’enfant", "Bernard");
        parent.type("Prénoms de l’enfant", firstName);
        LocalDate birth = yearOfClass().minusYears(6);
        parent.typeDate("Date de naissance", 14, 7, birth.getYear());
        parent.choose("Dans quelle école ira l’enfant ?", "École Louise-Michel (maternelle et élémentaire)");
        parent.choose("Dans quelle classe ?", "CP");
        tick(parent, "Lundi, Midi");
        tick(parent, "Jeudi, Midi");
        tick(parent, "Jeudi, Soir");
    }

    /** A child with an allergy, whose document is a file. */
    public static void answerAllergy(Visitor parent, Path document) {
        parent.choose("PAI");
        parent.press("Continuer");
        parent.attach("Le document du PAI", document);
        parent.type("Ce que les équipes doivent savoir", "Pas d’arachide. La trousse est dans le cartable.");
        parent.choose("L’enfant peut-il rentrer seul ?", "Non");
        parent.press("Continuer");
    }

    /** The label lies over the box that it names. */
    private static void tick(Visitor parent, String box) {
        parent.page().getByText(box, new Page.GetByTextOptions().setExact(true)).click();
    }

    private static LocalDate yearOfClass() {
        LocalDate today = LocalDate.now();
        return today.getMonthValue() < 9 ? today.minusYears(1) : today;
    }
}
