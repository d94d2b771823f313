package fr.parvis.e2e.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.Visitor;

/**
 * The pages that every portal has, and that the law names.
 *
 * @param audit looks at them
 */
record StandingPages(Audit audit) {

    private static final String MISSING = "introuvable";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    /**
     * Opens them all.
     *
     * @param procedure id of a procedure of the catalogue
     * @param word a word that finds it
     */
    void walk(Visitor resident, String procedure, String word) {
        open(resident, "/", "accueil", "Accueil", "home");
        open(resident, "/contact", "contact", "Contact", "contact");
        open(resident, "/mentions-legales", "mentions-legales", "Mentions légales", "legal");
        open(resident, "/accessibilite", "accessibilite", "Accessibilité", "accessibility");
        open(resident, "/plan-du-site", "plan-du-site", "Plan du site", "site-map");
        open(resident, "/aide", "aide", "Aide", "help");
        open(resident, "/se-connecter", "se-connecter", "Se connecter", "sign-in");
        open(resident, "/demarches?q=" + word, "recherche", "Recherche d’une démarche", "search");
        open(resident, "/demarches", "catalogue", "Catalogue des démarches", "service");
        open(resident, "/demarches/" + procedure, "demarche", "Présentation d’une démarche", "service");
        open(resident, "/donnees-personnelles", "donnees-personnelles", "Données personnelles", "varied");
        open(resident, "/cette-page-n-existe-pas", MISSING, "Page introuvable", "varied");
    }

    private void open(Visitor visitor, String path, String id, String title, String kind) {
        assertThat(visitor.open(path).status()).as("status of " + path).isEqualTo(id.equals(MISSING) ? NOT_FOUND : OK);
        audit.look(visitor, id, title, kind);
    }
}
