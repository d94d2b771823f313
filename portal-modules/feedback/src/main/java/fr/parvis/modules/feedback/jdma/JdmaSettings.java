package fr.parvis.modules.feedback.jdma;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Where « Je donne mon avis » answers, and the current collectivité's key to its statistics, which is a secret. */
@ApplicationScoped
public class JdmaSettings {

    /** The module's option that names the environment variable with the key. */
    public static final String KEY = "jdma-key-variable";

    private static final String URL = "PARVIS_JDMA_URL";
    private static final String NATIONAL = "https://jedonnemonavis.numerique.gouv.fr";

    /** Whoever may write a collectivité's file must not reach other secrets of the installation. */
    private static final Pattern VARIABLE = Pattern.compile("PARVIS_JDMA_[A-Z0-9_]+");

    private Collectivites collectivites;
    private UnaryOperator<String> environment;

    /** For the container's proxy. */
    protected JdmaSettings() {}

    @Inject
    public JdmaSettings(Collectivites collectivites) {
        this(collectivites, System::getenv);
    }

    /** With other variables than those of the process. */
    JdmaSettings(Collectivites collectivites, UnaryOperator<String> environment) {
        this.collectivites = collectivites;
        this.environment = environment;
    }

    /** Its address, without slash at the end. */
    public String address() {
        return Optional.ofNullable(environment.apply(URL))
                .filter(address -> !address.isBlank())
                .orElse(NATIONAL);
    }

    /** The key to the statistics; empty where they are not read. */
    Optional<String> key() {
        return Optional.of(variable())
                .filter(name -> VARIABLE.matcher(name).matches())
                .map(environment)
                .map(String::strip)
                .filter(key -> !key.isEmpty());
    }

    /** The variable that was named and gives no key. */
    Optional<String> missing() {
        return Optional.of(variable()).filter(name -> !name.isEmpty() && key().isEmpty());
    }

    private String variable() {
        return collectivites.current().options().getOrDefault("feedback." + KEY, "");
    }
}
