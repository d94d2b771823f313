package fr.parvis.accessibility.web;

import fr.parvis.accessibility.audit.AuditedPage;
import fr.parvis.accessibility.audit.Rate;
import fr.parvis.accessibility.audit.Row;
import fr.parvis.accessibility.declaration.Declaration;
import fr.parvis.accessibility.declaration.Declarations;
import fr.parvis.accessibility.declaration.OutsideAudit;
import fr.parvis.accessibility.declaration.OwnPart;
import fr.parvis.accessibility.declaration.Plan;
import fr.parvis.web.page.Display;
import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The declaration of accessibility, and the multi-year plan below it. */
@Named
@RequestScoped
public class AccessibilityPage {

    private static final String PLAN = "schema-pluriannuel";

    private Declarations declarations;
    private Exchange exchange;
    private Display display;
    private Declaration declaration;
    private boolean plan;

    /** For the container's proxy. */
    protected AccessibilityPage() {}

    @Inject
    public AccessibilityPage(Declarations declarations, Exchange exchange, Display display) {
        this.declarations = declarations;
        this.exchange = exchange;
        this.display = display;
    }

    /** Shows the declaration, or the plan at the address below it when there is one. */
    public void load() {
        declaration = declarations.current();
        List<String> segments = exchange.segments();
        plan = segments.equals(List.of(PLAN)) && declaration.plan().isPresent();
        if (!segments.isEmpty() && !plan) {
            exchange.notFound();
        }
    }

    public boolean isPlanShown() {
        return plan;
    }

    public Plan getPlan() {
        return declaration.plan().orElse(null);
    }

    /** Address of the plan, wherever it is; empty when it is not published. */
    public String getPlanAddress() {
        return declaration.plan().isPresent()
                ? "/accessibilite/" + PLAN
                : declaration.own().plan().orElse("");
    }

    public OwnPart getOwn() {
        return declaration.own();
    }

    public String getActions() {
        return declaration.own().actions().orElse("");
    }

    public String getReview() {
        return declaration.own().review().orElse("");
    }

    public String getForm() {
        return declaration.own().form().orElse("");
    }

    /** {@code FULL}, {@code PARTIAL} or {@code NONE}. */
    public String getState() {
        return declaration.conformity().name();
    }

    public String getReferential() {
        return declaration.grid().referential().title();
    }

    public String getAttribution() {
        return declaration.grid().referential().attribution();
    }

    /** Whether an audit of all criteria is valid. */
    public boolean isAudited() {
        return declaration.rate().isPresent();
    }

    /** The rate in percent; only when {@link #isAudited()}. */
    public int getPercent() {
        return declaration.rate().orElse(0);
    }

    /** The audit that people made elsewhere; null when there is none. */
    public OutsideAudit getOutsideAudit() {
        return declaration.outsideAudit().orElse(null);
    }

    public String getOutsideReport() {
        return declaration.outsideAudit().flatMap(OutsideAudit::report).orElse("");
    }

    public Integer getAverageRate() {
        return declaration.outsideAudit().flatMap(OutsideAudit::averageRate).orElse(null);
    }

    public Rate getRate() {
        return declaration.grid().rate();
    }

    public List<AuditedPage> getPages() {
        return declaration.result().pages();
    }

    public List<String> getTools() {
        return declaration.result().tools();
    }

    public List<Row> getFailures() {
        return declaration.failures();
    }

    /** Day of the automated checks, in words. */
    public String getCheckedOn() {
        return day(declaration.result().date());
    }

    public String getEstablished() {
        return declaration.own().established().map(this::day).orElse("");
    }

    public String getUpdated() {
        return declaration.own().updated().map(this::day).orElse("");
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return display.date(day);
    }
}
