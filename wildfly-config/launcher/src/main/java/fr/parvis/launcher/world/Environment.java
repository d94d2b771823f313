package fr.parvis.launcher.world;

import fr.parvis.launcher.servers.Database;
import fr.parvis.launcher.servers.Roles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The environment variables that configure the servers of a world, the same that configure them in production. */
final class Environment {

    private static final Map<String, String> NAMES = Map.of(
            "metropole", "Brumeval Métropole",
            "brumeval", "Brumeval",
            "saint-aubin", "Saint-Aubin-sur-Loivre",
            "les-essarts", "Les Essarts-le-Vieux");

    private static final Map<String, String> COLOURS = Map.of(
            "metropole", "#1d3f8f",
            "brumeval", "#0b5c4d",
            "saint-aubin", "#8a2a1b",
            "les-essarts", "#3f5b1e");

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final BuildOutput build;

    Environment(Home home, Ports ports, Secrets secrets, BuildOutput build) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.build = build;
    }

    Map<String, String> forPortal(Database database, Roles roles) {
        var variables = new HashMap<String, String>();
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        putPorts(variables, ports);
        variables.put("PARVIS_DB_URL", database.url(Database.PORTAL));
        variables.put("PARVIS_DB_USER", Roles.APPLICATION);
        variables.put("PARVIS_DB_PASSWORD", roles.password(Roles.APPLICATION));
        variables.put("PARVIS_DB_OWNER_USER", Roles.OWNER);
        variables.put("PARVIS_DB_OWNER_PASSWORD", roles.password(Roles.OWNER));
        variables.put(
                "PARVIS_CONFIG",
                DemoConfiguration.folder(home, ports, build.demo()).toString());
        variables.put("PARVIS_DATA", home.documents().toString());
        variables.put("PARVIS_MODULES", home.modules().toString());
        variables.put("PARVIS_SECRET", secrets.get("portal.tokens"));
        putAnts(variables);
        putMail(variables);
        putSms(variables);
        for (var realm : new String[] {"residents", "agents"}) {
            var prefix = "PARVIS_OIDC_" + realm.toUpperCase(Locale.ROOT);
            variables.put(prefix + "_URL", "http://localhost:%d/realms/%s".formatted(ports.keycloak(), realm));
            variables.put(prefix + "_CLIENT_ID", clientId(realm));
            variables.put(prefix + "_SECRET", secrets.get("client." + realm));
        }
        return variables;
    }

    /** The same database, identity server, documents and secrets, at ports of its own. */
    Map<String, String> forSecondNode(Database database, Roles roles) {
        var variables = forPortal(database, roles);
        putPorts(variables, ports.ofSecondNode());
        return variables;
    }

    private static void putPorts(Map<String, String> variables, Ports own) {
        variables.put("PARVIS_HTTP_PORT", text(own.portal()));
        variables.put("PARVIS_HTTPS_PORT", text(own.portalHttps()));
        variables.put("PARVIS_MANAGEMENT_PORT", text(own.management()));
    }

    /** Values of the placeholders in the realm files. */
    Map<String, String> forKeycloak() {
        var variables = new HashMap<String, String>();
        variables.put("PARVIS_KEYCLOAK_URL", "http://localhost:%d".formatted(ports.keycloak()));
        variables.put("PARVIS_PORTAL_REDIRECT_URIS", redirects());
        variables.put("PARVIS_PORTAL_SITES", ofSites(NAMES));
        variables.put("PARVIS_PORTAL_COLOURS", ofSites(COLOURS));
        variables.put("PARVIS_OIDC_RESIDENTS_CLIENT_ID", clientId("residents"));
        variables.put("PARVIS_OIDC_RESIDENTS_SECRET", secrets.get("client.residents"));
        variables.put("PARVIS_OIDC_AGENTS_CLIENT_ID", clientId("agents"));
        variables.put("PARVIS_OIDC_AGENTS_SECRET", secrets.get("client.agents"));
        variables.put("FRANCECONNECT_ISSUER", "http://localhost:%d/api/v2".formatted(ports.franceConnect()));
        variables.put("FRANCECONNECT_CLIENT_ID", "parvis");
        variables.put("FRANCECONNECT_CLIENT_SECRET", secrets.get("client.franceconnect"));
        variables.put("PROCONNECT_ISSUER", "http://localhost:%d/api/v2".formatted(ports.proConnect()));
        variables.put("PROCONNECT_CLIENT_ID", "parvis");
        variables.put("PROCONNECT_CLIENT_SECRET", secrets.get("client.proconnect"));
        putMail(variables);
        return variables;
    }

    /** What the simulators of State services agree on with those that call them. */
    Map<String, String> forStateServices() {
        var variables = new HashMap<>(forKeycloak());
        putAnts(variables);
        return variables;
    }

    /** Both ends of the coordination of appointments; and the token of who plays the State's search engine. */
    private void putAnts(Map<String, String> variables) {
        variables.put("PARVIS_ANTS_COORDINATION_URL", "http://localhost:%d/api".formatted(ports.coordination()));
        variables.put("PARVIS_ANTS_COORDINATION_TOKEN", secrets.get("ants.coordination"));
        variables.put("PARVIS_ANTS_HUB_TOKEN", secrets.get("ants.hub"));
    }

    private void putSms(Map<String, String> variables) {
        variables.put("PARVIS_SMS_URL", "http://localhost:%d/sms/messages".formatted(ports.otherServices()));
        variables.put("PARVIS_SMS_TOKEN", smsToken());
        variables.put("PARVIS_SMS_FROM", "Brumeval");
    }

    /** What the simulated operator of text messages is shown. */
    String smsToken() {
        return secrets.get("sms");
    }

    private void putMail(Map<String, String> variables) {
        variables.put("PARVIS_SMTP_HOST", "localhost");
        variables.put("PARVIS_SMTP_PORT", text(ports.smtp()));
        variables.put("PARVIS_MAIL_FROM", "ne-pas-repondre@brumeval.example");
    }

    /** Fills a list in a realm file, which holds one placeholder between its quotes. */
    private String redirects() {
        return NAMES.keySet().stream()
                .map(host -> "http://%s.localhost:%d/*".formatted(host, ports.portal()))
                .collect(Collectors.joining("\",\""));
    }

    private static String ofSites(Map<String, String> values) {
        return values.entrySet().stream()
                .map(site -> site.getKey() + ".localhost=" + site.getValue())
                .collect(Collectors.joining(";"));
    }

    private static String clientId(String realm) {
        return "parvis-" + realm;
    }

    private static String text(int port) {
        return String.valueOf(port);
    }
}
