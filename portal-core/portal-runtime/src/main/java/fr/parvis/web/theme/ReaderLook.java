package fr.parvis.web.theme;

import fr.parvis.spi.collectivite.Collectivites;
import fr.parvis.themes.Themes;
import fr.parvis.themes.Variant;
import fr.parvis.web.page.VisitorCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;

/**
 * How a reader wants pages to look, whatever the device asks for: {@code light}, or the id of a variant. Pages write it as
 * {@code <html data-look>}, where the style sheet finds it; a cookie remembers it.
 */
@Named
@RequestScoped
public class ReaderLook {

    /** Dark on light even on a device that asks for another variant. */
    public static final String LIGHT = "light";

    private static final String COOKIE = "apparence";
    private static final Duration KEPT = Duration.ofDays(365);

    private HttpServletRequest request;
    private Themes themes;
    private Collectivites collectivites;

    /** For the container's proxy. */
    protected ReaderLook() {}

    @Inject
    public ReaderLook(HttpServletRequest request, Themes themes, Collectivites collectivites) {
        this.request = request;
        this.themes = themes;
        this.collectivites = collectivites;
    }

    /** The variants that a reader of this collectivité may choose. */
    public List<Variant> offered() {
        var allowed = collectivites.current().brand().dark();
        return themes.variants().stream()
                .filter(variant -> variant.isOffered(allowed))
                .toList();
    }

    /** The reader's choice, or null: the device decides. */
    public String getChosen() {
        return VisitorCookie.read(request, COOKIE).filter(this::isLook).orElse(null);
    }

    /** The cookie that remembers a choice; anything that is no look forgets the former one. */
    public Cookie remembering(String look) {
        return isLook(look)
                ? VisitorCookie.of(request, COOKIE, look, KEPT)
                : VisitorCookie.of(request, COOKIE, "", Duration.ZERO);
    }

    private boolean isLook(String look) {
        return look.equals(LIGHT)
                || offered().stream().anyMatch(variant -> variant.id().equals(look));
    }
}
