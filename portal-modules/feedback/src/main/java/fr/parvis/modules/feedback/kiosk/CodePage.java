package fr.parvis.modules.feedback.kiosk;

import fr.parvis.modules.feedback.web.Visit;
import fr.parvis.spi.catalogue.Procedure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code code/<procedure>}: the code that leads to its questions, as a picture for letters. */
@Named("feedbackCode")
@RequestScoped
public class CodePage {

    private Visit visit;
    private Printed printed;

    /** For the container's proxy. */
    protected CodePage() {}

    @Inject
    public CodePage(Visit visit, Printed printed) {
        this.visit = visit;
        this.printed = printed;
    }

    /** Answers with the picture. */
    public void load() {
        Optional<Procedure> procedure = printed.procedure();
        if (procedure.isEmpty()) {
            visit.notFound();
            return;
        }
        QrCode code = printed.code(procedure.get());
        String name = "avis-" + procedure.get().id();
        if (visit.parameter("format").equals("png")) {
            visit.picture(name + ".png", "image/png", code.png(), true);
        } else {
            visit.picture(
                    name + ".svg",
                    "image/svg+xml",
                    code.svg().getBytes(StandardCharsets.UTF_8),
                    visit.has("telecharger"));
        }
    }
}
