package fr.parvis.modules.appointments.calendars.feed.rest;

import fr.parvis.modules.appointments.calendars.feed.FeedContent;
import fr.parvis.modules.appointments.key.Key;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.Optional;

/** {@code /api/modules/appointments/calendrier/<key>.ics}. */
@Path("modules/appointments/calendrier")
@RequestScoped
public class FeedResource {

    private FeedContent content;

    /** For the container's proxy; public, for the REST library looks for a constructor before it asks CDI. */
    public FeedResource() {}

    @Inject
    public FeedResource(FeedContent content) {
        this.content = content;
    }

    @GET
    @Path("{key}.ics")
    public Response feed(@PathParam("key") String key, @Context Request request) {
        Optional<String> calendar = content.of(key);
        if (calendar.isEmpty()) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        EntityTag version = new EntityTag(HexFormat.of().formatHex(new Key(calendar.get()).sha256()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(version);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(calendar.get()).type("text/calendar; charset=UTF-8");
        return answer.tag(version).cacheControl(privately()).build();
    }

    private static CacheControl privately() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setMustRevalidate(true);
        control.setMaxAge(0);
        return control;
    }
}
