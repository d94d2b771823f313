package fr.parvis.modules.internal.check;

import fr.parvis.database.Migrations;
import java.util.Optional;
import java.util.regex.Pattern;

/** Migrations are under the module's own id, and named as Flyway wants them. */
class MigrationsCheck implements Check {

    private static final Pattern NAME = Pattern.compile("[VR]\\d*([._]\\d+)*__[A-Za-z0-9_]+\\.sql");

    @Override
    public Optional<String> problem(Candidate candidate) {
        String own = Migrations.FOLDER + candidate.id() + "/";
        return candidate.jar().under(Migrations.FOLDER).stream()
                .filter(script -> !script.startsWith(own))
                .findFirst()
                .map(script -> "Il contient la migration " + script + ", du schéma d’un autre module.")
                .or(() -> candidate.jar().under(own).stream()
                        .filter(script ->
                                !NAME.matcher(script.substring(own.length())).matches())
                        .findFirst()
                        .map(script ->
                                "La migration " + script + " n’a pas un nom de la forme V1__create_something.sql."));
    }
}
