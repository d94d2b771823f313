package fr.parvis.modules.appointments.waitingroom.web;

import fr.parvis.modules.appointments.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows pages of the room. Faces makes each kind of page once in a while, in the theme of the collectivité and as the reader
 * wants to read; what differs from one person to the next is filled in.
 */
@ApplicationScoped
public class RoomPages {

    private static final String VIEW = "/modules/appointments/attente";
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST = 300;
    private static final Pattern BLANK = Pattern.compile("@@(\\w+)@@");

    /** The portal's cookies that change how a page looks; none that is one person's. */
    private static final Set<String> LOOKS = Set.of("langue", "apparence", "lecture");

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private RoomPeople people;
    private Clock clock;

    /** For the container's proxy. */
    protected RoomPages() {}

    @Inject
    public RoomPages(RoomPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The texts in the reader's language. */
    Wording words(RoomVisit visit) {
        boolean english = looks(visit.request()).contains("langue=en");
        return Wording.in(english ? Locale.ENGLISH : Locale.FRENCH);
    }

    /** Sends a page, or the word that it has not changed. */
    void show(RoomVisit visit, Sheet sheet) throws IOException, ServletException {
        byte[] page = filled(template(visit, sheet), sheet.blanks()).getBytes(StandardCharsets.UTF_8);
        String tag = "W/\"" + Integer.toHexString(Arrays.hashCode(page)) + "-" + page.length + "\"";
        HttpServletResponse response = visit.response();
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("X-Robots-Tag", "noindex");
        if (sheet.isAutomatic()) {
            response.setHeader(
                    "Refresh", String.valueOf(sheet.again().orElseThrow().toSeconds()));
        }
        if (tag.equals(visit.request().getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page);
    }

    private String template(RoomVisit visit, Sheet sheet) throws IOException, ServletException {
        String name = name(visit, sheet);
        Instant now = clock.instant();
        Kept former = kept.get(name);
        if (former != null && former.isFresh(now)) {
            return former.html();
        }
        CapturedPage made = new CapturedPage(visit.response());
        visit.request().setAttribute(RoomPage.SHEET, sheet);
        visit.request().getRequestDispatcher(VIEW).forward(visit.request(), made);
        if (!made.isPersonal()) {
            if (kept.size() > MOST) {
                kept.clear();
            }
            kept.put(name, new Kept(made.html(), now));
        }
        return made.html();
    }

    /** All that a page may differ by. */
    private String name(RoomVisit visit, Sheet sheet) {
        boolean signedIn =
                visit.request().getSession(false) != null && people.resident().isPresent();
        return String.join(
                " ",
                visit.collectivite(),
                sheet.room().type().slug(),
                sheet.kind().name(),
                String.valueOf(sheet.manual()),
                String.valueOf(signedIn),
                looks(visit.request()));
    }

    private static String looks(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> LOOKS.contains(cookie.getName()))
                .map(RoomPages::pair)
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static String pair(Cookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }

    private static String filled(String template, Map<String, String> blanks) {
        Matcher blank = BLANK.matcher(template);
        return blank.replaceAll(found -> Matcher.quoteReplacement(escaped(blanks.getOrDefault(found.group(1), ""))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private record Kept(String html, Instant at) {

        boolean isFresh(Instant now) {
            return Duration.between(at, now).abs().compareTo(FRESH) < 0;
        }
    }
}
