package fr.parvis.looks.web;

import fr.parvis.looks.ChosenLook;
import fr.parvis.looks.LogoCheck;
import fr.parvis.looks.LogoRefusal;
import fr.parvis.looks.Looks;
import fr.parvis.looks.RefusedLogo;
import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The form of the logo: a file, or none to change its text alone, and what it shows. */
@RequestScoped
public class LogoForm {

    private static final int LONGEST_FILE = 1024 * 1024;

    private Exchange exchange;
    private LogoCheck check;
    private Looks looks;

    /** For the container's proxy. */
    protected LogoForm() {}

    @Inject
    public LogoForm(Exchange exchange, LogoCheck check, Looks looks) {
        this.exchange = exchange;
        this.check = check;
        this.looks = looks;
    }

    /** The look with the logo of the form. */
    ChosenLook on(ChosenLook worn) throws RefusedLogo, Incomplete {
        var text = exchange.parameter("logo-text").replaceAll("\\s+", " ");
        var file = exchange.files("logo").stream().findFirst();
        if (file.isEmpty() && worn.logo().isEmpty()) {
            throw new Incomplete("logo", "agent.look.logo.missing");
        }
        if (text.isEmpty()) {
            throw new Incomplete("logo-text", "agent.look.logo.text.missing");
        }
        if (file.isEmpty()) {
            return worn.with(worn.logo(), text);
        }
        return worn.with(looks.keep(check.check(content(file.get()))), text);
    }

    private static byte[] content(Part file) throws RefusedLogo {
        if (file.getSize() > LONGEST_FILE) {
            throw new RefusedLogo(LogoRefusal.TOO_HEAVY);
        }
        try (var stream = file.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something is missing. */
    static final class Incomplete extends Exception {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final String textKey;

        Incomplete(String field, String textKey) {
            super(textKey);
            this.field = field;
            this.textKey = textKey;
        }

        String field() {
            return field;
        }

        String textKey() {
            return textKey;
        }
    }
}
