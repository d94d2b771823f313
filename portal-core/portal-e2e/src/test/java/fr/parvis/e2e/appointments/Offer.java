package fr.parvis.e2e.appointments;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.GetByLabelOptions;
import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** What residents of Brumeval can come for in these scenarios, and the steps that they share. */
public final class Offer {

    public static final String PAPERS = "essai-papiers";
    public static final String WRITER = "essai-ecrivain";

    private static final String COUNTED = """
            SELECT count(*) FROM appointments.free_day
            WHERE place_id = 'a0000000-0000-0000-0000-000000000002' AND day = current_date + 40
            """;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final Jdbi jdbi;
    private final Portal portal;

    private Offer(Portal portal) {
        this.portal = portal;
        jdbi = Jdbi.create(portal.world().database());
    }

    /** The offer, written once per world. */
    public static Offer of(Portal portal) {
        Offer offer = new Offer(portal);
        synchronized (Offer.class) {
            if (offer.count("SELECT count(*) FROM appointments.place WHERE slug = 'essai-centre'") == 0) {
                offer.jdbi.useHandle(handle -> handle.createScript(
                                ClasspathSqlLocator.create().getResource("fr/parvis/e2e/appointments/offer.sql"))
                        .execute());
                await("the portal counts the free times of the new places")
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> offer.count(COUNTED) > 0);
            }
        }
        return offer;
    }

    /** Chooses a time of that day, counted from today, at a place, and keeps it. */
    void keep(Visitor visitor, String type, int daysAhead, String hour) {
        keepAt(visitor, "/modules/appointments/creneaux/" + type + "?lieu=essai-centre&jour=" + day(daysAhead), hour);
    }

    /** The same on the page of free times that is open. */
    void keepHere(Visitor visitor, int daysAhead, String hour) {
        keepAt(visitor, visitor.page().url() + "&jour=" + day(daysAhead), hour);
    }

    private static void keepAt(Visitor visitor, String times, String hour) {
        await("the page offers " + hour + ", a few seconds after it became free")
                .pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> {
                    visitor.open(times);
                    return visitor.page()
                                    .getByLabel(hour, new GetByLabelOptions().setExact(true))
                                    .count()
                            > 0;
                });
        visitor.choose(hour);
        visitor.press("Garder cet horaire");
    }

    /** Gives name and e-mail address. */
    public void introduce(Visitor visitor, String given, String family, String email) {
        visitor.type("Prénoms", given);
        visitor.page().getByLabel("Nom", new GetByLabelOptions().setExact(true)).fill(family);
        visitor.type("Adresse de courriel", email);
        visitor.press("Continuer");
    }

    /** The code in the latest mail to this address. */
    String code(String email) {
        portal.mailbox().expect(email, "Votre code");
        var mails = portal.mailbox().to(email);
        Matcher found = CODE.matcher(Mailbox.text(mails.get(mails.size() - 1)));
        if (!found.find()) {
            throw new AssertionError("no code for " + email);
        }
        return found.group();
    }

    /** Books a time of the public writer, for which nothing has to be proved. */
    String book(Visitor visitor, int daysAhead, String hour, String email) {
        keep(visitor, WRITER, daysAhead, hour);
        introduce(visitor, "Zoé", "Durand", email);
        visitor.press("Confirmer le rendez-vous");
        return visitor.reference();
    }

    /** Minutes pass for whoever holds a time under this name of a browser's page. */
    void endHold(Visitor visitor) {
        String id = visitor.page().url().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        jdbi.useHandle(handle -> {
            handle.execute(
                    "UPDATE appointments.appointment SET held_until = now() - interval '1 minute' WHERE id = ?::uuid",
                    id);
            handle.execute(
                    "UPDATE appointments.occupation SET held_until = now() - interval '1 minute' WHERE appointment_id = ?::uuid",
                    id);
        });
    }

    /** How many live appointments start at that time. */
    int booked(String reference) {
        return count("SELECT count(*) FROM appointments.appointment WHERE state = 'BOOKED' AND reference = '"
                + reference + "'");
    }

    /** Id of an appointment. */
    String id(String reference) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM appointments.appointment WHERE reference = '" + reference + "'")
                .mapTo(String.class)
                .one());
    }

    int count(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }

    void execute(String statement) {
        jdbi.useHandle(handle -> handle.execute(statement));
    }

    static LocalDate day(int daysAhead) {
        return LocalDate.now(PARIS).plusDays(daysAhead);
    }

    /** A day as pages write it. */
    static String words(int daysAhead) {
        LocalDate day = day(daysAhead);
        String number = day.getDayOfMonth() == 1 ? "'1er'" : "d";
        return DateTimeFormatter.ofPattern("EEEE " + number + " MMMM uuuu", Locale.FRENCH)
                .format(day);
    }
}
