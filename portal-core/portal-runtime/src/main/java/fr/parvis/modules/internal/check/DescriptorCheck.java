package fr.parvis.modules.internal.check;

import fr.parvis.spi.module.ServiceModule;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The id can name a folder, an address and a schema; the SPI is the one of this portal. */
class DescriptorCheck implements Check {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;
    private static final Set<String> TAKEN = Set.of("portal", "public", "information-schema");

    @Override
    public Optional<String> problem(Candidate candidate) {
        String id = candidate.id();
        if (id == null || id.length() > LONGEST || !ID.matcher(id).matches()) {
            return Optional.of(
                    "Son identifiant « " + id + " » doit être fait de minuscules sans accent, de chiffres et de"
                            + " tirets simples, et avoir au plus " + LONGEST + " caractères.");
        }
        if (TAKEN.contains(id) || id.startsWith("pg-")) {
            return Optional.of("L’identifiant « " + id + " » est réservé au portail ou à la base de données.");
        }
        int version = candidate.module().spiVersion();
        if (version != ServiceModule.SPI_VERSION) {
            return Optional.of("Il est fait pour la version " + version + " de l’interface des modules, et ce portail"
                    + " offre la version " + ServiceModule.SPI_VERSION + ".");
        }
        return Optional.empty();
    }
}
