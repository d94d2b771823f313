package fr.parvis.requests.internal.submit;

import fr.parvis.spi.collectivite.Collectivite;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Draws numbers for new requests; that each is used once is for the database to say. */
final class ReferenceNumbers {

    /** The option of a collectivité that prefers other letters than those of its name. */
    static final String PREFIX_OPTION = "portal.reference-prefix";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int DRAWN = 4;

    private final Random random = new SecureRandom();
    private final Clock clock;

    ReferenceNumbers(Clock clock) {
        this.clock = clock;
    }

    ReferenceNumber next(Collectivite collectivite) {
        int year = LocalDate.now(clock.withZone(PARIS)).getYear();
        Optional<ReferenceNumber> number = Optional.empty();
        while (number.isEmpty()) {
            number = ReferenceNumber.complete(prefix(collectivite), year, draw());
        }
        return number.get();
    }

    private String draw() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(ReferenceNumber.ALPHABET.charAt(random.nextInt(ReferenceNumber.ALPHABET.length())));
        }
        return drawn.toString();
    }

    /** Brumeval is BRU, Saint-Aubin is SAA: neighbours rarely share both ends of their names. */
    static String prefix(Collectivite collectivite) {
        String chosen = collectivite.options().get(PREFIX_OPTION);
        if (chosen != null) {
            return letters(chosen + "XXX").substring(0, 3);
        }
        List<String> words = List.of(collectivite.id().split("-"));
        String first = letters(words.get(0) + "XXX");
        String last = letters(words.get(words.size() - 1) + "X");
        return words.size() == 1 ? first.substring(0, 3) : first.substring(0, 2) + last.charAt(0);
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
    }
}
