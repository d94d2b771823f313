package fr.parvis.collectivites.internal.files;

import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.themes.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All collectivités of the installation. A wrong file leaves its collectivité out, and the others in.
 *
 * @param collectivites the sound ones, by name
 * @param problems a sentence for each thing that is wrong
 */
public record CollectiviteFolder(List<Collectivite> collectivites, List<String> problems) {

    public static CollectiviteFolder read(Path root, Themes themes) {
        List<String> problems = new ArrayList<>();
        List<Collectivite> sound = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.exists(folder.resolve(CollectiviteFile.NAME))) {
                    CollectiviteFile file = new CollectiviteFile(folder);
                    file.read().ifPresent(sound::add);
                    file.problems().forEach(problem -> problems.add(inFile(folder.getFileName(), problem)));
                }
            }
        } catch (IOException e) {
            problems.add("Le dossier des collectivités " + root + " ne peut pas être lu.");
        }
        removeTakenHosts(sound, problems);
        problems.addAll(lostGroups(sound));
        sound.replaceAll(collectivite -> readable(collectivite, themes, problems));
        sound.sort(Comparator.comparing(Collectivite::name, Collator.getInstance(Locale.FRENCH)));
        return new CollectiviteFolder(List.copyOf(sound), List.copyOf(problems));
    }

    private static void removeTakenHosts(List<Collectivite> sound, List<String> problems) {
        Map<String, String> owners = new HashMap<>();
        sound.removeIf(collectivite -> {
            List<String> taken =
                    collectivite.hosts().stream().filter(owners::containsKey).toList();
            taken.forEach(host -> problems.add(
                    inFile(collectivite.id(), "champ « hosts » : " + host + " est déjà pris par " + owners.get(host))));
            collectivite.hosts().forEach(host -> owners.putIfAbsent(host, collectivite.id()));
            return !taken.isEmpty();
        });
    }

    /** A commune serves its residents without its group too: a lost group is told, no more. */
    private static List<String> lostGroups(List<Collectivite> sound) {
        return sound.stream()
                .filter(member -> member.group()
                        .filter(group -> sound.stream()
                                .noneMatch(
                                        other -> other != member && other.id().equals(group)))
                        .isPresent())
                .map(member -> inFile(
                        member.id(),
                        "champ « group » : aucune autre collectivité valide ne porte le nom "
                                + member.group().orElseThrow()))
                .toList();
    }

    /** A commune serves its residents in the theme's own colours too: colours that cannot be read are told, and left out. */
    private static Collectivite readable(Collectivite collectivite, Themes themes, List<String> problems) {
        var check = new BrandCheck(themes, collectivite.brand());
        check.problems().forEach(problem -> problems.add(inFile(collectivite.id(), problem)));
        return collectivite.with(check.sound());
    }

    private static String inFile(Object folder, String problem) {
        return "Fichier " + folder + "/" + CollectiviteFile.NAME + ", " + problem + ".";
    }
}
