package fr.parvis.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One sentence for the page that the visitor is redirected to, such as "your message was sent". A cookie of one minute
 * carries the key of the text: it needs no session, and a link cannot forge it.
 */
@Named
@RequestScoped
public class Notices {

    private static final String COOKIE = "avis";
    private static final int SECONDS = 60;
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
        response().addCookie(cookie(noticeKey, SECONDS));
    }

    /** Whether there is one; it is shown once. Called while the page is built, when headers can still be written. */
    public boolean isPresent() {
        if (key == null) {
            key = Stream.ofNullable(request.getCookies())
                    .flatMap(Arrays::stream)
                    .filter(cookie -> cookie.getName().equals(COOKIE))
                    .map(Cookie::getValue)
                    .filter(KEY.asMatchPredicate())
                    .findFirst();
            key.ifPresent(shown -> response().addCookie(cookie("", 0)));
        }
        return key.isPresent();
    }

    /** Key of its text. */
    public String getTextKey() {
        return key.map(found -> "flash." + found).orElse("");
    }

    private Cookie cookie(String value, int maxAge) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(maxAge);
        return cookie;
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
