package fr.parvis.e2e.audit;

import fr.parvis.accessibility.audit.AuditedPage;
import fr.parvis.e2e.audit.check.Notes;
import java.util.List;
import java.util.Map;

/**
 * A page that was looked at.
 *
 * @param page the page
 * @param notes what the checks noted
 * @param facts what the checks of all pages together compare
 */
public record Looked(AuditedPage page, Notes notes, Map<String, Object> facts) {

    /** Pages of agents make a set of their own. */
    public boolean ofAgents() {
        return page.kind().equals("back-office");
    }

    /** Pages of agents, pages of residents who signed in, and the others each have one menu. */
    public String set() {
        return ofAgents() || page.kind().equals("account") ? page.kind() : "";
    }

    /** A fact that is one text. */
    public String text(String fact) {
        return String.valueOf(facts.get(fact));
    }

    /** A fact that is a list of texts. */
    @SuppressWarnings("unchecked")
    public List<String> texts(String fact) {
        return (List<String>) facts.get(fact);
    }
}
