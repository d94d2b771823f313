package fr.parvis.simulators.web;

/** Ends the handling of a request with the answer it carries. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Response response;

    public Refusal(Response response) {
        super("refused with status " + response.status());
        this.response = response;
    }

    public Response response() {
        return response;
    }
}
