package fr.parvis.accessibility.judgement;

import fr.parvis.accessibility.audit.AuditedPage;
import fr.parvis.accessibility.audit.Judgement;
import fr.parvis.accessibility.data.CheckedYaml;
import fr.parvis.accessibility.referential.Referential;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The judgements of a folder.
 *
 * @param good those that count
 * @param problems a sentence in French for each file or judgement that does not
 */
public record Judgements(List<Judgement> good, List<String> problems) {

    private static final CheckedYaml<JudgementFile> FILES =
            new CheckedYaml<>("META-INF/rgaa/judgements.schema.json", JudgementFile.class);

    /** Reads a folder, which may not exist. */
    public static Judgements in(Path folder, Referential referential, List<AuditedPage> pages, LocalDate today) {
        List<Judgement> good = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files(folder, problems)) {
            FILES.read(file, problems).stream().flatMap(JudgementFile::all).forEach(judgement -> {
                List<String> wrong = wrong(judgement, referential, pages, today);
                wrong.forEach(sentence ->
                        problems.add(file.getFileName() + " : critère " + judgement.criterion() + " : " + sentence));
                if (wrong.isEmpty()) {
                    good.add(judgement);
                }
            });
        }
        return new Judgements(List.copyOf(good), List.copyOf(problems));
    }

    private static List<String> wrong(
            Judgement judgement, Referential referential, List<AuditedPage> pages, LocalDate today) {
        List<String> wrong = new ArrayList<>();
        if (judgement.isStale(referential, today)) {
            wrong.add("ce jugement est périmé, il n’est pas compté. Jugez de nouveau avec le " + referential.title()
                    + ".");
        }
        if (referential.criterion(judgement.criterion()).isEmpty()) {
            wrong.add("ce critère n’existe pas.");
        }
        judgement.pages().stream()
                .filter(id -> pages.stream().noneMatch(page -> page.id().equals(id)))
                .forEach(id -> wrong.add("la page « " + id + " » n’est pas dans l’échantillon."));
        return wrong;
    }

    private static List<Path> files(Path folder, List<String> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add("Le dossier " + folder.getFileName() + " ne peut pas être lu.");
            return List.of();
        }
    }
}
