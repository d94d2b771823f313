package fr.parvis.configuration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.configuration.InvalidSettings;
import fr.parvis.configuration.Settings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {

    private final Map<String, String> variables = new HashMap<>(Map.ofEntries(
            Map.entry("PARVIS_CONFIG", "/srv/parvis/collectivites"),
            Map.entry("PARVIS_DATA", "/srv/parvis/documents"),
            Map.entry("PARVIS_DB_USER", "parvis_app"),
            Map.entry("PARVIS_SECRET", "0123456789abcdef0123456789abcdef"),
            Map.entry("PARVIS_SMTP_HOST", "smtp.example.fr"),
            Map.entry("PARVIS_MAIL_FROM", "ne-pas-repondre@example.fr"),
            Map.entry("PARVIS_OIDC_RESIDENTS_URL", "https://connexion.example.fr/realms/residents"),
            Map.entry("PARVIS_OIDC_RESIDENTS_CLIENT_ID", "parvis"),
            Map.entry("PARVIS_OIDC_RESIDENTS_SECRET", "one"),
            Map.entry("PARVIS_OIDC_AGENTS_URL", "https://connexion.example.fr/realms/agents"),
            Map.entry("PARVIS_OIDC_AGENTS_CLIENT_ID", "parvis"),
            Map.entry("PARVIS_OIDC_AGENTS_SECRET", "two")));

    @Test
    void readsACompleteEnvironment() {
        variables.put("PARVIS_CLAMD", "clamd:3310");

        Settings settings = SettingsReader.read(variables);

        assertThat(settings.mail().port()).isEqualTo(25);
        assertThat(settings.mail().user()).isEmpty();
        assertThat(settings.scanner()).hasValueSatisfying(scanner -> {
            assertThat(scanner.getHostString()).isEqualTo("clamd");
            assertThat(scanner.getPort()).isEqualTo(3310);
        });
    }

    @Test
    void refusesAShortSecretInOneSentence() {
        variables.put("PARVIS_SECRET", "short");

        assertThatThrownBy(() -> SettingsReader.read(variables))
                .hasMessage("Parvis cannot start: the environment variable PARVIS_SECRET must have at least"
                        + " 32 characters.");
    }

    @Test
    void namesEveryWrongVariableAtOnce() {
        variables.remove("PARVIS_SECRET");
        variables.put("PARVIS_CONFIG", "  ");
        variables.put("PARVIS_SMTP_PORT", "70000");
        variables.put("PARVIS_OIDC_AGENTS_URL", "keycloak");
        variables.put("PARVIS_CLAMD", "clamd");
        variables.put("PARVIS_MAX_REQUEST_BYTES", "60 Mo");

        assertThatThrownBy(() -> SettingsReader.read(variables))
                .isInstanceOfSatisfying(
                        InvalidSettings.class, e -> assertThat(e.problems()).hasSize(6));
    }

    @Test
    void neverPrintsASecret() {
        assertThat(SettingsReader.read(variables).toString()).doesNotContain("0123456789", "one", "two");
    }
}
