package fr.parvis.modules.appointments.ants;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What the current collectivité and the State agreed on. Tokens are secrets: the collectivité's file names the environment
 * variables that hold them.
 */
@ApplicationScoped
public class AntsSettings {

    /** The module's option that names the variable with the token that the search engine shows us. */
    public static final String HUB_TOKEN = "ants-hub-token-variable";

    /** The module's option that names the variable with the token that we show to the coordination service. */
    public static final String COORDINATION_TOKEN = "ants-coordination-token-variable";

    /** The module's option that lets people book while the coordination service does not answer. */
    public static final String BOOK_UNVERIFIED = "ants-book-unverified";

    private static final String COORDINATION_URL = "PARVIS_ANTS_COORDINATION_URL";
    private static final String NATIONAL = "https://api-coordination.rendezvouspasseport.ants.gouv.fr/api";

    /** Whoever may write a collectivité's file must not reach other secrets of the installation. */
    private static final Pattern VARIABLE = Pattern.compile("PARVIS_ANTS_[A-Z0-9_]+");

    private Collectivites collectivites;
    private UnaryOperator<String> environment;

    /** For the container's proxy. */
    protected AntsSettings() {}

    @Inject
    public AntsSettings(Collectivites collectivites) {
        this(collectivites, System::getenv);
    }

    /** With other variables than those of the process. */
    public AntsSettings(Collectivites collectivites, UnaryOperator<String> environment) {
        this.collectivites = collectivites;
        this.environment = environment;
    }

    /** The token that the search engine shows us; none where it may not ask. */
    public Optional<String> hubToken() {
        return token(HUB_TOKEN);
    }

    /** The coordination service; none where numbers are not verified. */
    public Optional<Server> coordination() {
        String address =
                Optional.ofNullable(environment.apply(COORDINATION_URL)).orElse(NATIONAL);
        return token(COORDINATION_TOKEN).map(token -> new Server(URI.create(address), token));
    }

    /** Whether people may book while the coordination service does not answer. */
    public boolean isUnverifiedBooked() {
        return Boolean.parseBoolean(option(BOOK_UNVERIFIED));
    }

    /** The variable that an option names, where it gives no token. */
    public Optional<String> missing(String option) {
        return Optional.of(option(option))
                .filter(name -> !name.isEmpty() && token(option).isEmpty());
    }

    private Optional<String> token(String option) {
        return Optional.of(option(option))
                .filter(name -> VARIABLE.matcher(name).matches())
                .map(environment)
                .map(String::strip)
                .filter(token -> !token.isEmpty());
    }

    private String option(String key) {
        return collectivites.current().options().getOrDefault("appointments." + key, "");
    }

    /**
     * Where the State answers.
     *
     * @param address without trailing slash
     * @param token secret, never written to a log
     */
    public record Server(URI address, String token) {

        @Override
        public String toString() {
            return address.toString();
        }
    }
}
