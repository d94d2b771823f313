package fr.parvis.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.configuration.Secret;
import org.junit.jupiter.api.Test;

class FormTokenTest {

    private final FormToken tokens = new FormToken(new Secret("a secret of tests, of forty characters.."));

    @Test
    void fitsTheBrowserThatItWasMadeForAndNoOther() {
        String cookie = tokens.newCookie();
        String token = tokens.tokenFor(cookie);

        assertThat(tokens.matches(cookie, token)).isTrue();
        assertThat(tokens.matches(tokens.newCookie(), token)).isFalse();
        assertThat(tokens.matches(cookie, token + "A")).isFalse();
        assertThat(tokens.matches(cookie, cookie)).isFalse();
        assertThat(tokens.matches(cookie, "")).isFalse();
        assertThat(tokens.matches(cookie, null)).isFalse();
        assertThat(tokens.matches(null, token)).isFalse();
    }

    @Test
    void isWorthNothingUnderAnotherSecret() {
        String cookie = tokens.newCookie();
        FormToken others = new FormToken(new Secret("another secret, also of forty characters"));

        assertThat(tokens.matches(cookie, others.tokenFor(cookie))).isFalse();
    }
}
