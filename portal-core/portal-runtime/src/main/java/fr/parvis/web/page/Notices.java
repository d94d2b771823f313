package fr.parvis.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One sentence for the page that the visitor is redirected to, such as "your message was sent". A cookie of one minute
 * carries the key of the text: it needs no session, and a link cannot forge it.
 */
@Named
@RequestScoped
public class Notices {

    private static final String COOKIE = "avis";
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9.]{1,60}");

    private HttpServletRequest request;
    private Optional<String> key;

    /** For the container's proxy. */
    protected Notices() {}

    @Inject
    public Notices(HttpServletRequest request) {
        this.request = request;
    }

    /** Leaves a notice; its text is {@code flash.<key>} in the core bundle. */
    public void leave(String noticeKey) {
        response().addCookie(VisitorCookie.of(request, COOKIE, noticeKey, KEPT));
    }

    /** Whether there is one; it is shown once. Called while the page is built, when headers can still be written. */
    public boolean isPresent() {
        if (key == null) {
            key = VisitorCookie.read(request, COOKIE).filter(KEY.asMatchPredicate());
            key.ifPresent(shown -> response().addCookie(VisitorCookie.of(request, COOKIE, "", Duration.ZERO)));
        }
        return key.isPresent();
    }

    /** Key of its text. */
    public String getTextKey() {
        return key.map(found -> "flash." + found).orElse("");
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
