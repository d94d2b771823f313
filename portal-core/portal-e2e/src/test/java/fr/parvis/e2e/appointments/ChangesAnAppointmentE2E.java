package fr.parvis.e2e.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.support.Mailbox;
import fr.parvis.e2e.support.Portal;
import fr.parvis.e2e.support.RunningPortal;
import fr.parvis.e2e.support.Visitor;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.class)
class ChangesAnAppointmentE2E {

    private static final Pattern UID = Pattern.compile("UID:(\\S+)");

    private Offer offer;

    @BeforeEach
    void offer(Portal portal) {
        offer = Offer.of(portal);
    }

    @Test
    void theLinkOfTheMailMovesAndCancelsAndCalendarsFollow(Portal portal) throws Exception {
        String email = "change@exemple.fr";
        try (Visitor zoe = portal.visitor("brumeval");
                Visitor elsewhere = portal.visitorWithoutScript("brumeval")) {
            String reference = offer.book(zoe, 20, "9 h", email);
            var booked = portal.mailbox().expect(email, "Rendez-vous le " + Offer.words(20));
            elsewhere.open(Mailbox.link(booked));
            assertThat(elsewhere.reference()).isEqualTo(reference);

            elsewhere.follow("Déplacer le rendez-vous");
            elsewhere.open(elsewhere.page().url() + "?jour=" + Offer.day(21));
            elsewhere.choose("11 h");
            elsewhere.press("Déplacer à cet horaire");
            assertThat(elsewhere.text())
                    .contains("Le rendez-vous est déplacé.", Offer.words(21) + " à 11 h", reference);
            var moved = portal.mailbox().expect(email, "Rendez-vous déplacé au " + Offer.words(21));

            elsewhere.follow("Annuler le rendez-vous");
            elsewhere.type("Pourquoi annulez-vous ?", "J’ai trouvé ailleurs l’aide qu’il fallait");
            elsewhere.press("Oui, annuler le rendez-vous");
            assertThat(elsewhere.text()).contains("Le rendez-vous est annulé.", "Annulé par vous");
            var cancelled = portal.mailbox().expect(email, "Rendez-vous annulé");

            assertThat(calendar(booked)).contains("METHOD:REQUEST", "SEQUENCE:0", "T090000");
            assertThat(calendar(moved)).contains("METHOD:REQUEST", "SEQUENCE:1", "T110000");
            assertThat(calendar(cancelled)).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
            assertThat(uid(moved)).isEqualTo(uid(booked)).isEqualTo(uid(cancelled));
        }
    }

    @Test
    void everyPageOfAnAppointmentIsForEverybody(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            offer.book(zoe, 22, "9 h", "pages@exemple.fr");
            zoe.follow("Voir, déplacer ou annuler ce rendez-vous");
            zoe.checkPage();
            zoe.follow("Déplacer le rendez-vous");
            zoe.checkPage();
            zoe.page().goBack();
            zoe.follow("Annuler le rendez-vous");
            zoe.checkPage();
            zoe.press("Oui, annuler le rendez-vous");
            zoe.checkPage();
        }
    }

    @Test
    void theFormerTimeStaysWhenTheOtherIsGone(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval");
                Visitor quick = portal.visitor("brumeval")) {
            String reference = offer.book(zoe, 23, "9 h", "garde@exemple.fr");
            zoe.follow("Voir, déplacer ou annuler ce rendez-vous");
            zoe.follow("Déplacer le rendez-vous");
            zoe.open(zoe.page().url() + "?jour=" + Offer.day(23));
            zoe.choose("10 h");
            offer.book(quick, 23, "10 h", "rapide.aussi@exemple.fr");
            zoe.press("Déplacer à cet horaire");

            assertThat(zoe.errors()).containsExactly("Cet horaire vient d’être pris. Choisissez-en un autre.");
            assertThat(zoe.text()).contains(Offer.words(23) + " à 9 h");
            assertThat(offer.booked(reference)).isEqualTo(1);
        }
    }

    @Test
    void tooLateMeansAPhoneNumber(Portal portal) {
        try (Visitor zoe = portal.visitor("brumeval")) {
            String reference = offer.book(zoe, 24, "9 h", "tard@exemple.fr");
            zoe.follow("Voir, déplacer ou annuler ce rendez-vous");
            String page = zoe.page().url();
            offer.execute("UPDATE appointments.appointment SET starts_at = now() + interval '1 hour', "
                    + "ends_at = now() + interval '90 minutes' WHERE reference = '" + reference + "'");
            zoe.open(page);
            assertThat(zoe.text()).contains("Il est trop tard pour le changer en ligne. Appelez le 02 61 91 10 21.");
            zoe.checkPage();
            zoe.open(page.replace("/mon-rendez-vous/", "/annuler/"));
            assertThat(zoe.page().url()).isEqualTo(page);
        }
    }

    @Test
    void aLinkThatNobodySentOpensNothing(Portal portal) {
        try (Visitor stranger = portal.visitor("brumeval")) {
            assertThat(stranger.open("/modules/appointments/mon-rendez-vous/AAAAAAAAAAAAAAAAAAAAAA")
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.open("/modules/appointments/annuler/").status()).isEqualTo(404);
        }
    }

    private static String uid(Part mail) throws Exception {
        Matcher found = UID.matcher(calendar(mail));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String calendar(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar")) {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = calendar(parts.getBodyPart(i));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
