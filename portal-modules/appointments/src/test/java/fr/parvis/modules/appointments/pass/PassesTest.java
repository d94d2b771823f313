package fr.parvis.modules.appointments.pass;

import static fr.parvis.modules.appointments.booking.BookingWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.modules.appointments.Brumeval;
import fr.parvis.modules.appointments.booking.BookingWorld;
import fr.parvis.modules.appointments.notice.sms.SentTexts;
import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.StoredOffer;
import fr.parvis.modules.appointments.pass.Pass.Kind;
import fr.parvis.modules.appointments.pass.Pass.State;
import fr.parvis.modules.appointments.pass.Pass.Way;
import fr.parvis.spi.notification.Mail;
import fr.parvis.spi.notification.Sms;
import fr.parvis.spi.person.Agent;
import fr.parvis.spi.person.Agent.Role;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassesTest {

    private static final Agent AMEL = new Agent("amel", "Amel", Role.OFFICER, Set.of("etat-civil"), false);
    private static final Agent HUGO = new Agent("hugo", "Hugo", Role.OFFICER, Set.of("police"), false);

    private final BookingWorld world = new BookingWorld();
    private final Map<String, Mail> mails = new LinkedHashMap<>();
    private final SentTexts texts = new SentTexts();
    private final Passes passes = new Passes(world.brumeval.jdbi, world.brumeval.collectivites, world.brumeval.clock);
    private final PassNews news = new PassNews(
            passes, new StoredOffer(world.brumeval.jdbi), mails::putIfAbsent, texts, world.brumeval.collectivites);

    @Test
    void aCodeOpensItsTypeHoweverItIsTyped() {
        world.type("audience = 'INVITED'");
        String code = passes.draw(invite(Way.LETTER));
        Pass pass = passes.find(code).orElseThrow();

        assertThat(code).matches("([2-9A-Z]{4}-){2}[2-9A-Z]{4}");
        assertThat(pass.opens(type())).isTrue();
        assertThat(passes.find(code.toLowerCase().replace("-", " "))).contains(pass);
    }

    @Test
    void noOtherCodeOpensAnything() {
        String code = passes.draw(invite(Way.LETTER));

        assertThat(passes.find("")).isEmpty();
        assertThat(passes.find("AAAA-AAAA-AAAA")).isEmpty();
        assertThat(passes.find(code.substring(1))).isEmpty();
        assertThat(passes.find("' OR true --")).isEmpty();
    }

    @Test
    void anInvitationIsUsedOnceAndAgainOnlyWhenItsAppointmentIsCancelled() {
        UUID pass = invite(Way.LETTER);
        UUID first = world.held(NINE, "a");
        UUID second = world.held(NINE.plus(Duration.ofHours(1)), "b");

        assertThat(use(pass, first)).isTrue();
        world.confirm(first, "zoe@exemple.fr");
        assertThat(use(pass, first)).as("confirmed twice").isTrue();
        assertThat(use(pass, second)).isFalse();
        assertThat(passes.find(pass)).map(Pass::state).contains(State.USED);

        world.transaction(() -> world.bookings.cancel(first, Optional.empty(), ""));
        assertThat(use(pass, second)).isTrue();
    }

    @Test
    void ofTwoWhoUseItAtOnceOneBooks() {
        UUID pass = invite(Way.LETTER);
        List<UUID> holds = List.of(world.held(NINE, "a"), world.held(NINE.plus(Duration.ofHours(1)), "b"));
        List<Boolean> used = holds.parallelStream()
                .map(hold -> world.transaction(() -> {
                    boolean mayBook = passes.use(pass, hold);
                    if (mayBook) {
                        world.confirm(hold, hold + "@exemple.fr");
                    }
                    return mayBook;
                }))
                .toList();

        assertThat(used).containsExactlyInAnyOrder(true, false);
        assertThat(world.number("SELECT count(*) FROM appointments.appointment WHERE state = 'BOOKED'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsOverOrWithdrawnOpensNothing() {
        world.type("audience = 'INVITED'");
        UUID withdrawn = invite(Way.LETTER);
        UUID old = invite(Way.LETTER);
        passes.revoke(withdrawn);
        world.brumeval.wait(Duration.ofDays(11));
        UUID hold = world.held(NINE.plus(Duration.ofDays(20)), "a");

        assertThat(passes.find(withdrawn).orElseThrow().state()).isEqualTo(State.REVOKED);
        assertThat(passes.find(old).orElseThrow().state()).isEqualTo(State.EXPIRED);
        assertThat(passes.find(old).orElseThrow().opens(type())).isFalse();
        assertThat(use(withdrawn, hold)).isFalse();
        assertThat(use(old, hold)).isFalse();
    }

    @Test
    void aPartnerBooksForManyAndOnlyWhatIsForPartners() {
        UUID id = passes.make(
                new NewPass(
                        Kind.PARTNER,
                        Optional.empty(),
                        "etat-civil",
                        "",
                        "Nora Petit, CCAS",
                        Optional.of("nora@ccas.example"),
                        Optional.empty(),
                        Way.MAIL,
                        300),
                "Amel");
        Pass pass = passes.find(id).orElseThrow();
        assertThat(pass.opens(type())).as("for everyone").isFalse();
        world.type("audience = 'PRESCRIBER'");
        assertThat(pass.opens(type())).isTrue();
        world.type("service = 'police'");
        assertThat(pass.opens(type())).as("of another service").isFalse();

        for (int person = 0; person < 2; person++) {
            UUID hold = world.held(NINE.plus(Duration.ofHours(person)), "browser " + person);
            assertThat(use(id, hold)).isTrue();
            world.confirm(hold, person + "@exemple.fr");
        }
        assertThat(world.number("SELECT count(*) FROM appointments.appointment WHERE channel = 'PRESCRIBER' "
                        + "AND partner = 'Nora Petit, CCAS' AND state = 'BOOKED'"))
                .isEqualTo(2);
        passes.revoke(id);
        assertThat(use(id, world.held(NINE.plus(Duration.ofHours(2)), "c"))).isFalse();
    }

    @Test
    void whoWasInvitedAndDidNothingIsRemindedOnceAndTheFirstLinkStillWorks() {
        Pass pass = passes.find(invite(Way.MAIL)).orElseThrow();
        String first = news.tell(pass, false);
        PassReminders reminders = new PassReminders(passes, news);
        reminders.run();
        assertThat(mails).hasSize(1);

        world.brumeval.wait(Duration.ofDays(6));
        reminders.run();
        reminders.run();
        assertThat(mails.values())
                .extracting(Mail::subject)
                .last()
                .asString()
                .startsWith("Rappel : Prenez rendez-vous");
        assertThat(mails).hasSize(2);
        assertThat(passes.find(first)).isPresent();

        world.brumeval.wait(Duration.ofDays(35));
        reminders.run();
        assertThat(passes.find(first)).as("forgotten").isEmpty();
    }

    @Test
    void aTextMessageHasTwoPartsAtMost() {
        world.type("name = '" + "Renouvellement de carte d’identité ".repeat(3) + "'");
        news.tell(passes.find(invite(Way.SMS)).orElseThrow(), false);

        assertThat(texts.sent.values()).singleElement().extracting(Sms::parts).isIn(1, 2);
        assertThat(texts.sent.values().iterator().next().text())
                .contains("http://brumeval.localhost/modules/appointments/invitation/");
    }

    @Test
    void agentsSeeThoseOfTheirServices() {
        invite(Way.LETTER);

        assertThat(passes.of(AMEL, Kind.INVITATION)).hasSize(1);
        assertThat(passes.of(HUGO, Kind.INVITATION)).isEmpty();
        assertThat(passes.of(AMEL, Kind.PARTNER)).isEmpty();
    }

    private UUID invite(Way way) {
        return passes.make(
                new NewPass(
                        Kind.INVITATION,
                        Optional.of(Brumeval.TYPE),
                        "etat-civil",
                        "Zoé",
                        "Durand",
                        Optional.of("zoe@exemple.fr"),
                        Optional.of("+33612345678"),
                        way,
                        10),
                "Amel");
    }

    private boolean use(UUID pass, UUID hold) {
        return world.transaction(() -> passes.use(pass, hold));
    }

    private AppointmentType type() {
        return new StoredOffer(world.brumeval.jdbi).type(Brumeval.TYPE);
    }
}
