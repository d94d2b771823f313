package fr.parvis.looks.internal;

import fr.parvis.looks.ChosenLook;
import fr.parvis.themes.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether a look may be worn, whoever asks: the page that edits it says more about what is wrong. */
@ApplicationScoped
public class LookCheck {

    private Themes themes;

    /** For the container's proxy. */
    protected LookCheck() {}

    @Inject
    public LookCheck(Themes themes) {
        this.themes = themes;
    }

    /** What is wrong, for engineers. */
    Optional<String> problem(ChosenLook chosen) {
        if (!themes.isInstalled(chosen.theme())) {
            return Optional.of("no theme " + chosen.theme());
        }
        var look = themes.look(chosen.brand());
        if (!look.unknown().isEmpty() || !look.notColours().isEmpty()) {
            return Optional.of("unknown tokens or values: " + look.unknown() + look.notColours());
        }
        if (!chosen.logo().isEmpty() && chosen.logoText().isBlank()) {
            return Optional.of("a logo without its text");
        }
        return look.unreadable().stream().findFirst().map(pair -> "unreadable: " + pair.pair());
    }
}
