package fr.parvis.web.reading;

import fr.parvis.web.page.VisitorCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** How the visitor wants to read: a cookie remembers it, no account is needed and nothing is kept on the server. */
@Named
@RequestScoped
public class Reading {

    static final String COOKIE = "lecture";

    private HttpServletRequest request;

    /** For the container's proxy. */
    protected Reading() {}

    @Inject
    public Reading(HttpServletRequest request) {
        this.request = request;
    }

    ReadingChoices choices() {
        return ReadingChoices.parse(VisitorCookie.read(request, COOKIE).orElse(""));
    }

    /** The classes that every page's root carries; empty for whoever chose nothing. */
    public String getClasses() {
        return choices().classes();
    }
}
