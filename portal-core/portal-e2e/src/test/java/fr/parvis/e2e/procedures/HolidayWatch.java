package fr.parvis.e2e.procedures;

import com.microsoft.playwright.Locator;
import fr.parvis.e2e.support.Visitor;
import java.time.LocalDate;

/** The watch over a home during holidays: a sensitive request. */
public final class HolidayWatch {

    /** What a burglar would like to know. */
    public static final String ACCESS_CODE = "B4729";

    private HolidayWatch() {}

    /** Submits a request, and tells its number. */
    public static String submit(Visitor resident) {
        resident.open("/modules/forms/commencer/tranquillite-vacances");
        resident.press("Commencer");
        resident.type("Numéro et rue", "8 impasse du Lavoir");
        resident.choose("Appartement");
        resident.choose("Y a-t-il une alarme ?", "Non");
        resident.press("Continuer");
        resident.type("Quel est le code d’accès de l’immeuble ?", ACCESS_CODE);
        resident.press("Continuer");
        answerMoment(resident.group("Quand partez-vous ?"), LocalDate.now().plusDays(20));
        answerMoment(resident.group("Quand revenez-vous ?"), LocalDate.now().plusDays(30));
        resident.press("Continuer");
        resident.press("Continuer");
        resident.press("Continuer");
        resident.type("Nom et prénom", "Voisine Discrète");
        resident.type("Numéro de téléphone", "06 98 76 54 32");
        resident.choose("A-t-elle les clés du logement ?", "Oui");
        resident.press("Continuer");
        resident.press("Envoyer ma demande");
        return resident.reference();
    }

    private static void answerMoment(Locator group, LocalDate day) {
        group.getByLabel("Jour").last().fill(String.valueOf(day.getDayOfMonth()));
        group.getByLabel("Mois").fill(String.valueOf(day.getMonthValue()));
        group.getByLabel("Année").fill(String.valueOf(day.getYear()));
        group.getByLabel("Heure").fill("14:30");
    }
}
