package fr.parvis.accessibility.declaration;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.parvis.accessibility.audit.AuditResult;
import fr.parvis.accessibility.audit.Audits;
import fr.parvis.accessibility.audit.Grid;
import fr.parvis.accessibility.data.CheckedYaml;
import fr.parvis.accessibility.data.DataFiles;
import fr.parvis.accessibility.judgement.Judgements;
import fr.parvis.accessibility.referential.Referential;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder where a collectivité keeps its part: {@code declaration.yaml}, {@code plan.yaml}, {@code judgements/}, and
 * {@code audit.json} when the audit was run on its own portal.
 *
 * @param path the folder, which may not exist
 */
record DeclarationFolder(Path path) {

    private static final CheckedYaml<OwnPart> OWN =
            new CheckedYaml<>("META-INF/rgaa/declaration.schema.json", OwnPart.class);
    private static final CheckedYaml<Plan> PLAN = new CheckedYaml<>("META-INF/rgaa/plan.schema.json", Plan.class);

    Declaration read(Referential referential, LocalDate today) {
        List<String> problems = new ArrayList<>();
        AuditResult result = result(problems);
        Judgements judgements = Judgements.in(path.resolve("judgements"), referential, result.pages(), today);
        problems.addAll(judgements.problems());
        return new Declaration(
                file("declaration.yaml", OWN, problems).map(OwnPart::written).orElse(OwnPart.NONE),
                file("plan.yaml", PLAN, problems).filter(Plan::isWritten),
                result,
                Grid.of(referential, result, judgements.good()),
                List.copyOf(problems),
                today);
    }

    private <T> Optional<T> file(String name, CheckedYaml<T> kind, List<String> problems) {
        Path file = path.resolve(name);
        return Files.isRegularFile(file) ? kind.read(file, problems) : Optional.empty();
    }

    private AuditResult result(List<String> problems) {
        Path own = path.resolve("audit.json");
        if (Files.isRegularFile(own)) {
            try {
                return DataFiles.fromJson(Files.readString(own), AuditResult.class);
            } catch (JsonProcessingException e) {
                problems.add("audit.json : le fichier n’est pas un résultat d’audit. Celui du produit est montré.");
            } catch (IOException e) {
                problems.add("audit.json : le fichier ne peut pas être lu. Le résultat du produit est montré.");
            }
        }
        return Audits.shipped();
    }
}
