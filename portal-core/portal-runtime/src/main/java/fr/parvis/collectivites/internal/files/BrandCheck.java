package fr.parvis.collectivites.internal.files;

import fr.parvis.contrast.Unreadable;
import fr.parvis.spi.collectivite.Brand;
import fr.parvis.themes.Theme;
import fr.parvis.themes.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether residents can read a page in the look that a file describes. */
final class BrandCheck {

    private final Themes themes;
    private final Brand brand;

    BrandCheck(Themes themes, Brand brand) {
        this.themes = themes;
        this.brand = brand;
    }

    /** A sentence for each thing that is wrong. */
    List<String> problems() {
        var look = themes.look(brand);
        var problems = new ArrayList<String>();
        if (!themes.isInstalled(brand.theme())) {
            problems.add("champ « brand.theme » : le thème « " + brand.theme()
                    + " » n’est pas installé ; le thème neutre le remplace");
        }
        look.unknown().forEach(token -> problems.add(field(token) + "n’est pas un nom du thème"));
        look.notColours()
                .forEach(token -> problems.add(field(token) + "doit être une couleur écrite comme \"#0b5c4d\" ; les"
                        + " couleurs du thème restent"));
        look.unreadable().forEach(pair -> problems.add(sentence(pair)));
        return problems;
    }

    /** What can be shown: the theme's own colours when those of the file cannot be read. */
    Brand sound() {
        var look = themes.look(brand);
        var readable = look.unreadable().isEmpty() && look.notColours().isEmpty();
        var tokens = brand.tokens().entrySet().stream()
                .filter(token -> !look.unknown().contains(token.getKey()))
                .filter(token -> readable || !token.getKey().startsWith(Theme.COLOUR))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Brand(brand.logo(), brand.logoText(), look.theme().id(), tokens, brand.dark(), brand.front());
    }

    private static String sentence(Unreadable unreadable) {
        var pair = unreadable.pair();
        return "champ « brand.tokens » : %s sur %s n’a qu’un contraste de %s pour 1, il en faut %s ; %sles couleurs du thème restent"
                .formatted(
                        String.join(" ou ", pair.fronts()),
                        pair.ground(),
                        Unreadable.written(unreadable.ratio(), Locale.FRENCH),
                        Unreadable.written(pair.ratio(), Locale.FRENCH),
                        unreadable
                                .proposal()
                                .map(proposal -> "la couleur la plus proche qui convient est %s: \"%s\" ; "
                                        .formatted(
                                                proposal.token(),
                                                proposal.colour().css()))
                                .orElse(""));
    }

    private static String field(String token) {
        return "champ « brand.tokens." + token + " » : ";
    }
}
