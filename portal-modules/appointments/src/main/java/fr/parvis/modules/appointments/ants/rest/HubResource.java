package fr.parvis.modules.appointments.ants.rest;

import fr.parvis.modules.appointments.ants.hub.Answer;
import fr.parvis.modules.appointments.ants.hub.Hub;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** {@code /api/modules/appointments/ants/…}, with the names that the search engine gives them. */
@Path("modules/appointments/ants")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class HubResource {

    private static final String TOKEN = "x-hub-rdv-auth-token";
    private static final int TOO_MANY = 429;

    private Hub hub;

    /** For the container's proxy; public, for the REST library looks for a constructor before it asks CDI. */
    public HubResource() {}

    @Inject
    public HubResource(Hub hub) {
        this.hub = hub;
    }

    @GET
    @Path("getManagedMeetingPoints")
    public Response meetingPoints(@HeaderParam(TOKEN) String token) {
        return response(hub.meetingPoints(token));
    }

    @GET
    @Path("availableTimeSlots")
    public Response freeTimes(
            @HeaderParam(TOKEN) String token,
            @QueryParam("meeting_point_ids") List<String> points,
            @QueryParam("start_date") String first,
            @QueryParam("end_date") String last,
            @QueryParam("reason") String reason,
            @QueryParam("documents_number") String people) {
        return response(hub.freeTimes(token, points, first, last, reason, people));
    }

    @GET
    @Path("searchApplicationIds")
    public Response appointments(
            @HeaderParam(TOKEN) String token, @QueryParam("application_ids") List<String> numbers) {
        return response(hub.appointments(token, numbers));
    }

    private static Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .entity(answer.json())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return (answer.status() == TOO_MANY ? response.header(HttpHeaders.RETRY_AFTER, "60") : response).build();
    }
}
