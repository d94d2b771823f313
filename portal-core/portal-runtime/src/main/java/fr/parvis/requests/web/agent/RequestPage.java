package fr.parvis.requests.web.agent;

import fr.parvis.requests.Attached;
import fr.parvis.requests.NoSuchRequest;
import fr.parvis.requests.desk.Act;
import fr.parvis.requests.desk.Handling;
import fr.parvis.requests.desk.Handling.Colleague;
import fr.parvis.requests.desk.RequestFile;
import fr.parvis.requests.desk.RequestFiles;
import fr.parvis.requests.inbox.Inbox;
import fr.parvis.requests.web.agent.Position.Neighbours;
import fr.parvis.spi.request.RequestContent;
import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.omnifaces.cdi.Param;

/** One request on an agent's desk. */
@Named
@RequestScoped
public class RequestPage {

    private static final Neighbours ALONE = new Neighbours(Optional.empty(), Optional.empty(), OptionalInt.empty(), 0);

    private Exchange exchange;
    private RequestFiles files;
    private Handling handling;
    private Inbox inbox;
    private String reference;
    private Optional<Position> position;
    private Optional<RequestFile> file = Optional.empty();
    private Neighbours neighbours;

    /** For the container's proxy. */
    protected RequestPage() {}

    @Inject
    public RequestPage(
            Exchange exchange,
            RequestFiles files,
            Handling handling,
            Inbox inbox,
            @RequestParameterMap Map<String, String> parameters,
            @Param(pathIndex = 0) String reference) {
        this.exchange = exchange;
        this.files = files;
        this.handling = handling;
        this.inbox = inbox;
        this.reference = reference;
        this.position = Position.of(parameters);
    }

    /** Answers 404 for a request that does not exist, or not for this agent. */
    public void open() {
        file = Optional.ofNullable(reference).flatMap(files::open);
        if (file.isEmpty()) {
            exchange.notFound();
        }
    }

    public RequestFile getFile() {
        if (file.isEmpty()) {
            file = Optional.ofNullable(reference).flatMap(files::open);
        }
        return file.orElseThrow(NoSuchRequest::new);
    }

    /** Whether the form of this act is on the page. */
    public boolean offers(String act) {
        // A form that was on the page when it was sent must be read, even if someone was faster: the act itself
        // refuses.
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                || getFile().acts().contains(Act.valueOf(act));
    }

    public boolean isActionable() {
        return !getFile().acts().isEmpty();
    }

    /** The documents of an answer, with what may be done with them. */
    public List<Attached> documents(RequestContent.Line line) {
        return Attached.of(line, getFile().attachments());
    }

    public List<Colleague> getColleagues() {
        return handling.colleagues(getFile().row().id());
    }

    public Neighbours getNeighbours() {
        if (neighbours == null) {
            neighbours = position.map(
                            place -> place.neighbours(inbox, getFile().row().reference()))
                    .orElse(ALONE);
        }
        return neighbours;
    }

    /** Address of the list that one came from. */
    public String getList() {
        return position.map(Position::list).orElse(InboxPage.PATH);
    }

    /** Address of this page. */
    String address() {
        var number = getFile().row().reference();
        return position.map(place -> place.address(number)).orElse(Position.REQUEST_PATH + number);
    }

    /** Forgets what was read before an act. */
    void reload() {
        file = Optional.empty();
        neighbours = null;
    }
}
