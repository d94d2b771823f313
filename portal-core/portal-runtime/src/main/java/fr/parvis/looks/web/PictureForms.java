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

/** The forms of the logo, of the picture of the home page and of the icon: a file, and what it shows. */
@RequestScoped
public class PictureForms {

    private static final int LONGEST_TEXT = 200;
    private static final int HEAD = 4;

    private Exchange exchange;
    private LogoCheck check;
    private Looks looks;

    /** For the container's proxy. */
    protected PictureForms() {}

    @Inject
    public PictureForms(Exchange exchange, LogoCheck check, Looks looks) {
        this.exchange = exchange;
        this.check = check;
        this.looks = looks;
    }

    /** The look with the picture of the form that was sent. */
    ChosenLook with(PictureKind kind, ChosenLook worn) throws RefusedLogo, Incomplete {
        var file = exchange.files(kind.field()).stream().findFirst();
        var before = kind.name(worn);
        if (file.isEmpty() && (before.isEmpty() || !kind.isTold())) {
            throw new Incomplete(kind.field(), kind.text("missing"));
        }
        var text = text(kind);
        var name = file.isEmpty() ? before : looks.keep(kind.check(check, content(file.get(), kind)));
        return kind.on(worn, name, text);
    }

    /** A picture that shows something needs its text, unless it is said to decorate only. */
    private String text(PictureKind kind) throws Incomplete {
        if (!kind.isTold() || kind.mayDecorate() && exchange.has(kind.field() + "-decorative")) {
            return "";
        }
        var text = new Pasted(exchange.parameter(kind.field() + "-text")).line(LONGEST_TEXT);
        if (text.isEmpty()) {
            throw new Incomplete(kind.field() + "-text", kind.text("text.missing"));
        }
        return text;
    }

    private byte[] content(Part file, PictureKind kind) throws RefusedLogo {
        try (var stream = file.getInputStream()) {
            // What is too heavy to be a picture is still told from a font.
            return file.getSize() > kind.mostBytes() ? tooHeavy(stream.readNBytes(HEAD)) : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] tooHeavy(byte[] head) throws RefusedLogo {
        if (check.isFont(head)) {
            return head;
        }
        throw new RefusedLogo(LogoRefusal.TOO_HEAVY);
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
