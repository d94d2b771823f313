package fr.parvis.modules.appointments.waitingroom.web;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code attente}: the model that pages of the room are filled into; nobody opens it by its own address. */
@Named("appointmentsRoom")
@RequestScoped
public class RoomPage {

    /** Request attribute with the {@link Sheet}. */
    static final String SHEET = Sheet.class.getName();

    private HttpServletRequest request;
    private Visit visit;
    private Sheet sheet;

    /** For the container's proxy. */
    protected RoomPage() {}

    @Inject
    public RoomPage(HttpServletRequest request, Visit visit) {
        this.request = request;
        this.visit = visit;
    }

    public void load() {
        if (request.getAttribute(SHEET) instanceof Sheet given) {
            sheet = given;
        } else {
            visit.notFound();
        }
    }

    public AppointmentType getType() {
        return sheet.room().type();
    }

    public String getKind() {
        return sheet.kind().name();
    }

    /** A place to fill in for each reader. */
    public String blank(String name) {
        return "@@" + name + "@@";
    }

    /** Whether the page comes again by itself, or would if the reader wanted. */
    public boolean isMoving() {
        return sheet.again().isPresent();
    }

    public boolean isManual() {
        return sheet.manual();
    }

    public String getPath() {
        return RoomVisit.ROOM + getType().slug();
    }

    public String getTimesPath() {
        return RoomVisit.TIMES + getType().slug();
    }
}
