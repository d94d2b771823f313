package fr.parvis.e2e.audit;

import com.microsoft.playwright.Locator;
import fr.parvis.e2e.support.Visitor;
import java.util.List;

/**
 * The pages behind the sign-in of any portal: they are read, and nothing on them is pressed.
 *
 * @param audit looks at them
 */
record SignedInPages(Audit audit) {

    private static final String REQUEST_OF_A_RESIDENT = "main a[href*='/compte/demandes/']";
    private static final String REQUEST_OF_AN_AGENT = "main a[href*='/agent/demande/']";

    /** The account of a resident, and their newest request if there is one. */
    void ofResident(Visitor resident, Account account) {
        account.signIn(resident, "/connexion?retour=/compte", "/compte");
        open(resident, "/compte", "compte", "Mon compte", "account");
        open(resident, "/mes-demandes", "mes-demandes", "Mes demandes", "account");
        newest(resident, REQUEST_OF_A_RESIDENT, "demande", "Une demande", "document");
    }

    /** Every page that the plan of agents' pages leads this one to, and the first request. */
    void ofAgent(Visitor agent, Account account) {
        account.signIn(agent, "/agent", "/agent");
        open(agent, "/agent/plan-du-site", "agents-plan", "Agents : le plan", "back-office");
        for (String path : links(agent)) {
            agent.open(path);
            audit.look(
                    agent,
                    "agents-" + path.replaceAll("\\W+", "-").substring(1),
                    "Agents : " + agent.heading(),
                    "back-office");
        }
        agent.open("/agent");
        newest(agent, REQUEST_OF_AN_AGENT, "agents-demande-premiere", "Agents : une demande", "back-office");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Visitor agent) {
        return (List<String>) agent.page()
                .locator("main a[href^='/agent']")
                .evaluateAll("links => [...new Set(links.map(link => link.getAttribute('href')))]");
    }

    private void newest(Visitor visitor, String link, String id, String title, String kind) {
        Locator requests = visitor.page().locator(link);
        if (requests.count() > 0) {
            visitor.click(requests);
            audit.look(visitor, id, title, kind);
        }
    }

    private void open(Visitor visitor, String path, String id, String title, String kind) {
        visitor.open(path);
        audit.look(visitor, id, title, kind);
    }
}
