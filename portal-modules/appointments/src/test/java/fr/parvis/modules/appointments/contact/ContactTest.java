package fr.parvis.modules.appointments.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"zoe@exemple.fr", " Zoe.D-Ornano+rdv@Mairie.Exemple.FR "})
    void readsAnAddress(String typed) {
        assertThat(Contact.email(typed).orElseThrow().value())
                .isEqualTo(typed.strip().toLowerCase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zoe",
                "zoe@exemple",
                "zoe@exemple.fr, max@exemple.fr",
                "z oe@exemple.fr",
                "<zoe@exemple.fr>",
                "zoe@exemple.fr\nBcc:x@y.fr"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThat(Contact.email(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, +33612345678",
        "06.12.34.56.78, +33612345678",
        "+33 6 12 34 56 78, +33612345678",
        "0032 470 12 34 56, +32470123456",
        "02-99-00-00-00, +33299000000"
    })
    void readsANumberHoweverItIsWritten(String typed, String number) {
        assertThat(Contact.phone(typed).orElseThrow().value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06 12", "0612345678901234567", "zéro six"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(Contact.phone(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12 34 56 78", "07 58 12 34 56", "0692 12 34 56", "+32 470 12 34 56"})
    void textsMobilesOfHereAndAround(String typed) {
        assertThat(Contact.phone(typed).orElseThrow().isMobile()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02 99 00 00 00", "09 72 10 10 10", "0899 70 00 00", "+1 201 555 0123", "+44 7400 123456"})
    void textsNoLandlineAndNoNumberThatCostsAFortune(String typed) {
        assertThat(Contact.phone(typed).filter(Contact::isMobile)).isEmpty();
    }
}
