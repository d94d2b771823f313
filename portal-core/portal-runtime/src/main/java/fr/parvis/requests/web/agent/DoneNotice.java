package fr.parvis.requests.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The sentence at the top of the page that says what has just been done. */
@Named
@RequestScoped
public class DoneNotice {

    private Done done;

    /** For the container's proxy. */
    protected DoneNotice() {}

    @Inject
    public DoneNotice(@RequestParameterMap Map<String, String> parameters) {
        this.done = Done.of(parameters).orElse(null);
    }

    public Done getDone() {
        return done;
    }
}
