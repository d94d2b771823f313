package fr.parvis.configuration.internal;

import fr.parvis.configuration.IdentityRealm;
import fr.parvis.configuration.MailServer;
import fr.parvis.configuration.Secret;
import fr.parvis.configuration.Settings;
import fr.parvis.configuration.SmsOperator;
import java.nio.file.Path;
import java.util.Map;

/** Names every variable that the portal reads. */
public final class SettingsReader {

    private static final int SECRET_LENGTH = 32;
    private static final long MAX_REQUEST_BYTES = 60L * 1024 * 1024;

    private SettingsReader() {}

    /** The settings, or an {@link fr.parvis.configuration.InvalidSettings} that names every wrong variable. */
    public static Settings read(Map<String, String> variables) {
        Environment environment = new Environment(variables);
        Settings settings = new Settings(
                Path.of(environment.required("PARVIS_CONFIG")),
                Path.of(environment.required("PARVIS_DATA")),
                environment.required("PARVIS_DB_USER"),
                new Secret(environment.secret("PARVIS_SECRET", SECRET_LENGTH)),
                new MailServer(
                        environment.required("PARVIS_SMTP_HOST"),
                        environment.port("PARVIS_SMTP_PORT", 25),
                        environment.optional("PARVIS_SMTP_USER"),
                        environment.optional("PARVIS_SMTP_PASSWORD").map(Secret::new),
                        environment.required("PARVIS_MAIL_FROM")),
                realm(environment, "PARVIS_OIDC_RESIDENTS"),
                realm(environment, "PARVIS_OIDC_AGENTS"),
                environment.socket("PARVIS_CLAMD"),
                environment.optional("PARVIS_MODULES").map(Path::of),
                environment.bytes("PARVIS_MAX_REQUEST_BYTES", MAX_REQUEST_BYTES),
                environment.optional("PARVIS_SMS_URL").map(url -> operator(environment)));
        environment.check();
        return settings;
    }

    private static SmsOperator operator(Environment environment) {
        return new SmsOperator(
                environment.webAddress("PARVIS_SMS_URL"),
                new Secret(environment.required("PARVIS_SMS_TOKEN")),
                environment.required("PARVIS_SMS_FROM"));
    }

    private static IdentityRealm realm(Environment environment, String prefix) {
        return new IdentityRealm(
                environment.webAddress(prefix + "_URL"),
                environment.required(prefix + "_CLIENT_ID"),
                new Secret(environment.required(prefix + "_SECRET")));
    }
}
