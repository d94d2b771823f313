package fr.parvis.requests.internal.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceNumberTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    static Stream<String> numbers() {
        Random random = new Random(26);
        return Stream.generate(() -> draw(random))
                .flatMap(drawn -> ReferenceNumber.complete("BRU", 2026, drawn).stream())
                .map(ReferenceNumber::value)
                .limit(20);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void looksAsItIsReadOnThePhone(String number) {
        assertThat(number).matches("BRU-26-[2-9A-Y]{4}-[2-9A-Y]").doesNotContainPattern("[01ILOZSGU]$");
        assertThat(ReferenceNumber.parse(number)).hasValue(new ReferenceNumber(number));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void revealsAnySingleWrongCharacter(String number) {
        for (int i = 0; i < number.length(); i++) {
            for (char wrong : CHARACTERS.toCharArray()) {
                if (number.charAt(i) != '-' && number.charAt(i) != wrong) {
                    String mistaken = number.substring(0, i) + wrong + number.substring(i + 1);
                    assertThat(ReferenceNumber.parse(mistaken)).as(mistaken).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void revealsAnyTwoCharactersThatWereSwapped(String number) {
        String compact = number.replace("-", "");
        for (int i = 0; i < compact.length() - 1; i++) {
            if (compact.charAt(i) != compact.charAt(i + 1)) {
                String swapped =
                        compact.substring(0, i) + compact.charAt(i + 1) + compact.charAt(i) + compact.substring(i + 2);
                assertThat(ReferenceNumber.parse(swapped)).as(swapped).isEmpty();
            }
        }
    }

    @Test
    void isUnderstoodHoweverItIsTyped() {
        String number = numbers().findFirst().orElseThrow();
        Optional<ReferenceNumber> expected = Optional.of(new ReferenceNumber(number));

        assertThat(ReferenceNumber.parse(number.toLowerCase())).isEqualTo(expected);
        assertThat(ReferenceNumber.parse(" " + number.replace("-", "") + " ")).isEqualTo(expected);
        assertThat(ReferenceNumber.parse(number.replace("-", " – "))).isEqualTo(expected);
        assertThat(ReferenceNumber.parse("")).isEmpty();
        assertThat(ReferenceNumber.parse("' OR 1=1")).isEmpty();
    }

    private static String draw(Random random) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            drawn.append(ReferenceNumber.ALPHABET.charAt(random.nextInt(ReferenceNumber.ALPHABET.length())));
        }
        return drawn.toString();
    }
}
