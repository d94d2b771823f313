package fr.parvis.requests.web.agent;

import fr.parvis.backoffice.web.SignedInAgent;
import fr.parvis.requests.NotAllowed;
import fr.parvis.requests.RequestEnded;
import fr.parvis.requests.StaleRequest;
import fr.parvis.requests.desk.Act;
import fr.parvis.requests.desk.Seen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an agent fills in to act on a request. When the act cannot be done, the page comes back with what was typed and
 * says why; when someone was faster, it says who did what.
 */
@Named
@RequestScoped
public class ActForm {

    /** After these, the desk is free for the next request. */
    private static final Set<Act> ENDS = EnumSet.of(Act.ACCEPT, Act.REFUSE, Act.CLOSE);

    private RequestPage page;
    private ActRunner runner;
    private SignedInAgent me;
    private final Map<String, String> texts = new HashMap<>();
    private List<String> items = List.of();
    private String colleague;
    private Integer version;
    private Optional<Act> attempted = Optional.empty();
    private List<Problem> problems = List.of();
    private List<StaleRequest.Change> changes = List.of();
    private Optional<String> refusal = Optional.empty();

    /** For the container's proxy. */
    protected ActForm() {}

    @Inject
    public ActForm(RequestPage page, ActRunner runner, SignedInAgent me) {
        this.page = page;
        this.runner = runner;
        this.me = me;
    }

    /** Does the act, then shows the request again, or the next one when this one has ended. */
    public void perform(String name) throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return; // the request is not for this agent: the page has answered 404
        }
        var act = Act.valueOf(name);
        var filled = new Filled(
                act,
                new Seen(page.getFile().row().id(), version),
                Optional.ofNullable(texts.get(name)).orElse("").strip(),
                items,
                page.getColleagues().stream()
                        .filter(other -> other.subject().equals(colleague))
                        .findFirst());
        attempted = Optional.of(act);
        problems = filled.problems();
        if (problems.isEmpty()) {
            var around = page.getNeighbours();
            if (done(filled)) {
                var target = new Done(act, page.getFile().row().reference())
                        .addTo(ENDS.contains(act) ? around.next().orElseGet(page::getList) : page.address());
                FacesContext.getCurrentInstance().getExternalContext().redirect(target);
            }
        }
    }

    private boolean done(Filled filled) {
        try {
            runner.run(filled);
            return true;
        } catch (StaleRequest stale) {
            page.reload();
            if (filled.wasDone(page.getFile(), stale.changes(), me.getName())) {
                return true;
            }
            changes = stale.changes();
            version = page.getFile().version();
        } catch (NotAllowed e) {
            page.reload();
            refusal = Optional.of("not-allowed");
        } catch (RequestEnded e) {
            page.reload();
            refusal = Optional.of("ended");
        }
        return false;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    /** The version of the request that the agent has before their eyes. */
    public Integer getVersion() {
        return version == null ? page.getFile().version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public List<Problem> getProblems() {
        return problems;
    }

    /** Key of the problem with this field, if any. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.target().equals(field))
                .map(Problem::key)
                .findFirst()
                .orElse(null);
    }

    /** What others did while the agent was typing. */
    public List<StaleRequest.Change> getChanges() {
        return changes;
    }

    /** Why the act is not possible: the end of a text key. */
    public String getRefusal() {
        return refusal.orElse(null);
    }

    /** Whether the form of this act is the one that was sent, and stays open. */
    public boolean attempted(String act) {
        return attempted.filter(Act.valueOf(act)::equals).isPresent();
    }

    /** What was typed for an act that is no longer possible, so that it can be copied. */
    public String getStranded() {
        return attempted
                .filter(act -> !page.getFile().acts().contains(act))
                .map(act -> texts.get(act.name()))
                .orElse(null);
    }
}
