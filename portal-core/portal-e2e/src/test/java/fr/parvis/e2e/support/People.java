package fr.parvis.e2e.support;

/** The people of the demonstration, signed in. */
public final class People {

    private static final String PASSWORD = "parvis";

    private People() {}

    /** Lucie Bernard, who has a local account. */
    public static Visitor lucie(Portal portal) {
        Visitor lucie = portal.visitor("brumeval");
        signInAsLucie(lucie);
        return lucie;
    }

    /** Signs Lucie in, in the browser that she has now. */
    public static void signInAsLucie(Visitor lucie) {
        lucie.open("/connexion?retour=/compte");
        enter(lucie, "lucie.bernard@example.org");
    }

    /** Somebody who signs in with the tax office's identity at FranceConnect, under the name its page shows. */
    public static Visitor withFranceConnect(Portal portal, String name) {
        Visitor resident = portal.visitor("brumeval");
        resident.open("/connexion?retour=/compte&par=franceconnect");
        resident.follow("Compte des impôts (démonstration)");
        resident.press(name);
        resident.click(resident.page().locator("form[action$='/interaction/continue'] button"));
        return resident;
    }

    /** An agent of Brumeval by role or service: accueil, instructeur, responsable, police or admin. */
    public static Visitor agent(Portal portal, String who) {
        Visitor agent = portal.visitor("brumeval");
        agent.open("/agent");
        enter(agent, who + "@brumeval.example");
        return agent;
    }

    /** Gives name and password on the sign-in page that is shown. */
    public static void enter(Visitor visitor, String username) {
        visitor.type("Identifiant", username);
        visitor.type("Mot de passe", PASSWORD);
        visitor.press("Se connecter");
    }
}
