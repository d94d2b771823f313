package fr.parvis.web.guard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Gives forms their token, and the browser its cookie at the first form that it is shown. */
@Named("csrf")
@RequestScoped
public class Csrf {

    private FormToken tokens;
    private String token;

    /** For the container's proxy. */
    protected Csrf() {}

    @Inject
    public Csrf(FormToken tokens) {
        this.tokens = tokens;
    }

    /** Makes sure that the browser has the cookie. Called while the page is built, when headers can still be written. */
    public boolean issue() {
        if (token == null) {
            var external = FacesContext.getCurrentInstance().getExternalContext();
            var request = (HttpServletRequest) external.getRequest();
            var cookie = FormCookie.read(request).orElseGet(() -> {
                var value = tokens.newCookie();
                ((HttpServletResponse) external.getResponse()).addCookie(FormCookie.of(request, value));
                return value;
            });
            token = tokens.tokenFor(cookie);
        }
        return true;
    }

    public String getToken() {
        issue();
        return token;
    }
}
