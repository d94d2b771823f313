package fr.parvis.accessibility.web;

import fr.parvis.accessibility.audit.AuditedPage;
import fr.parvis.accessibility.audit.Rate;
import fr.parvis.accessibility.audit.Row;
import fr.parvis.accessibility.declaration.Declaration;
import fr.parvis.accessibility.declaration.Declarations;
import fr.parvis.backoffice.web.SignedInAgent;
import fr.parvis.web.page.Display;
import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The audit grid: each criterion on each page of the sample, and what is left for people to judge. */
@Named
@RequestScoped
public class AuditPage {

    private SignedInAgent agent;
    private Declarations declarations;
    private Exchange exchange;
    private Display display;
    private Declaration declaration;
    private List<AuditTheme> themes;
    private Row chosen;

    /** For the container's proxy. */
    protected AuditPage() {}

    @Inject
    public AuditPage(SignedInAgent agent, Declarations declarations, Exchange exchange, Display display) {
        this.display = display;
        this.agent = agent;
        this.declarations = declarations;
        this.exchange = exchange;
    }

    /** Shows the grid, or one criterion; answers 403 to whoever does not administer this collectivité. */
    public void load() {
        if (!agent.isAdministrator()) {
            exchange.forbidden();
            return;
        }
        declaration = declarations.current();
        themes = AuditTheme.of(declaration.grid());
        if (exchange.has("critere")) {
            chosen = declaration.grid().rows().stream()
                    .filter(row -> row.criterion().number().equals(exchange.parameter("critere")))
                    .findFirst()
                    .orElse(null);
            if (chosen == null) {
                exchange.notFound();
            }
        }
    }

    public List<AuditTheme> getThemes() {
        return themes;
    }

    /** The criterion to show alone; null for the grid. */
    public Row getChosen() {
        return chosen;
    }

    public List<AuditedPage> getPages() {
        return declaration.grid().pages();
    }

    public Rate getRate() {
        return declaration.grid().rate();
    }

    public List<String> getProblems() {
        return declaration.problems();
    }

    public String getMention() {
        return declaration.conformity().mention();
    }

    public String getReferential() {
        return declaration.grid().referential().title();
    }

    public String getAttribution() {
        return declaration.grid().referential().attribution();
    }

    public String getRevision() {
        return declaration.result().revision();
    }

    public String getCheckedOn() {
        return display.date(declaration.result().date());
    }
}
