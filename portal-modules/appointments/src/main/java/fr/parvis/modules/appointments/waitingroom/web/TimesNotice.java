package fr.parvis.modules.appointments.waitingroom.web;

import fr.parvis.modules.appointments.web.Visit;
import fr.parvis.modules.appointments.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a page of times says about the room in front of it. */
@Named("appointmentsRoomNotice")
@RequestScoped
public class TimesNotice {

    private HttpServletRequest request;
    private Visit visit;

    /** For the container's proxy. */
    protected TimesNotice() {}

    @Inject
    public TimesNotice(HttpServletRequest request, Visit visit) {
        this.request = request;
        this.visit = visit;
    }

    /** Whether the reader came through the room. */
    public boolean isInside() {
        return notice().filter(RoomNotice::inside).isPresent();
    }

    /** Whether a room opens soon. */
    public boolean isSoon() {
        return notice().filter(notice -> !notice.inside()).isPresent();
    }

    /** Until when the reader may choose, or when the room opens. */
    public String getAt() {
        Wording words = Wording.in(visit.locale());
        return notice().map(notice -> notice.inside()
                        ? words.moments().time(notice.at())
                        : words.moments().dayTime(notice.at()))
                .orElse("");
    }

    public String getPath() {
        return notice().map(RoomNotice::path).orElse("");
    }

    private Optional<RoomNotice> notice() {
        return request.getAttribute(RoomDoor.NOTICE) instanceof RoomNotice notice
                ? Optional.of(notice)
                : Optional.empty();
    }
}
