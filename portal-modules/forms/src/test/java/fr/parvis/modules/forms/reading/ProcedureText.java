package fr.parvis.modules.forms.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.modules.forms.source.InvalidProcedure;
import fr.parvis.modules.forms.source.Problem;

/** The text of a small procedure. Its first line of questions is line 12. */
public record ProcedureText(String text) {

    private static final String SOUND = """
            id: essai
            title: Essayer une démarche
            summary: Une démarche pour essayer.
            service: etat-civil
            theme: Essais
            audience: anyone
            retention: {keep: P1Y, from: closing}
            pages:
              - id: une
                title: Une page
                questions:
            """;

    /** With these questions on its one page, and what follows them. */
    public static ProcedureText asking(String questions) {
        return new ProcedureText(SOUND + questions.indent(6));
    }

    /** With these lines before its pages. */
    public ProcedureText with(String lines) {
        return new ProcedureText(text.replace("pages:\n", lines.strip() + "\npages:\n"));
    }

    /** With other words. */
    public ProcedureText replacing(String words, String others) {
        assertThat(text).contains(words);
        return new ProcedureText(text.replace(words, others));
    }

    public Definition read() throws InvalidProcedure {
        return new ProcedureReader().read(text.getBytes(UTF_8));
    }

    /** The one problem that it has. */
    public Problem problem() {
        InvalidProcedure refusal = catchThrowableOfType(InvalidProcedure.class, this::read);
        assertThat(refusal).as("refusal of%n%s", text).isNotNull();
        assertThat(refusal.problems()).hasSize(1);
        return refusal.problems().get(0);
    }
}
