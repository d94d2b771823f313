package fr.parvis.notifications.internal.sms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.spi.notification.Sms;
import org.junit.jupiter.api.Test;

class SmsTest {

    @Test
    void frenchIsWrittenInTheNetworksAlphabet() {
        Sms sms = new Sms("+33612345678", "Ça y est… « l’Île » où Noël a fêté l’œuvre – à 9 h 05, ê");

        assertThat(sms.text()).isEqualTo("Ça y est... \"l'Ile\" où Noel a feté l'oeuvre - à 9 h 05, e");
        assertThat(sms.parts()).isEqualTo(1);
    }

    @Test
    void partsAreCountedAsTheNetworkDoes() {
        assertThat(new Sms("", "a".repeat(160)).parts()).isEqualTo(1);
        assertThat(new Sms("", "a".repeat(161)).parts()).isEqualTo(2);
        assertThat(new Sms("", "a".repeat(306)).parts()).isEqualTo(2);
        assertThat(new Sms("", "a".repeat(307)).parts()).isEqualTo(3);
        assertThat(new Sms("", "€".repeat(80)).parts()).isEqualTo(1);
        assertThat(new Sms("", "€".repeat(81)).parts()).isEqualTo(2);
    }

    @Test
    void whatHasNoLikenessThereCostsMore() {
        assertThat(new Sms("", "д".repeat(70)).parts()).isEqualTo(1);
        assertThat(new Sms("", "д".repeat(71)).parts()).isEqualTo(2);
        assertThat(new Sms("", "д".repeat(135)).parts()).isEqualTo(3);
    }
}
