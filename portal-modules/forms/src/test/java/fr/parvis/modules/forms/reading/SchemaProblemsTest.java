package fr.parvis.modules.forms.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.modules.forms.source.InvalidProcedure;
import fr.parvis.modules.forms.source.Problem;
import fr.parvis.modules.forms.source.Problem.Position;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemaProblemsTest {

    private static final ProcedureText SOUND =
            ProcedureText.asking("- {id: nom, type: short-text, label: Votre nom}\n");

    @Test
    void aSoundFileIsRead() throws InvalidProcedure {
        assertThat(SOUND.read().procedure().questions()).hasSize(1);
    }

    @Test
    void whatIsMissingIsNamedAtItsParent() {
        assertThat(ProcedureText.asking("- id: nom\n  type: short-text\n").problem())
                .isEqualTo(problem(12, 9, "pages.une.questions.nom", "missing", "label"));
        assertThat(SOUND.replacing("theme: Essais\n", "").problem()).isEqualTo(problem(1, 1, "", "missing", "theme"));
    }

    @Test
    void aMisspeltPropertyIsShownWhereItStands() {
        assertThat(SOUND.with("audiance: anyone").problem())
                .isEqualTo(problem(8, 1, "audiance", "unknown-property", "audiance"));
        assertThat(ProcedureText.asking("- id: nom\n  type: short-text\n  label: Nom\n  max: 3\n")
                        .problem())
                .isEqualTo(problem(15, 9, "pages.une.questions.nom.max", "unknown-property", "max"));
    }

    @Test
    void aValueOutsideAListIsToldTheList() {
        Problem problem =
                SOUND.replacing("audience: anyone", "audience: everyone").problem();

        assertThat(problem)
                .isEqualTo(problem(6, 1, "audience", "not-one-of", "everyone", "anyone, signed-in, franceconnect"));
    }

    @Test
    void aWrongTypeIsToldTheRightOne() {
        assertThat(SOUND.with("minutes: cinq").problem())
                .isEqualTo(problem(8, 1, "minutes", "wrong-type", "cinq", "integer"));
        assertThat(SOUND.replacing("summary: Une démarche pour essayer.", "summary: 12")
                        .problem())
                .isEqualTo(problem(3, 1, "summary", "wrong-type", "12", "string"));
    }

    @Test
    void aWrongFormIsToldTheForm() {
        Problem problem = SOUND.replacing("keep: P1Y", "keep: 1 an").problem();

        assertThat(problem.code()).isEqualTo("wrong-form");
        assertThat(problem.field()).isEqualTo("retention.keep");
        assertThat(problem.position()).isEqualTo(new Position(7, 13));
        assertThat(problem.arguments()).startsWith("1 an");
    }

    @Test
    void whatIsTooSmallIsToldTheLeast() {
        assertThat(SOUND.with("minutes: 0").problem()).isEqualTo(problem(8, 1, "minutes", "too-small", "1"));
        assertThat(SOUND.replacing("title: Essayer une démarche", "title: No").problem())
                .isEqualTo(problem(2, 1, "title", "too-small", "3"));
    }

    @Test
    void whatIsTooBigIsToldTheMost() {
        assertThat(SOUND.with("minutes: 999").problem()).isEqualTo(problem(8, 1, "minutes", "too-big", "240"));
        assertThat(SOUND.replacing("title: Essayer une démarche", "title: " + "x".repeat(121))
                        .problem())
                .isEqualTo(problem(2, 1, "title", "too-big", "120"));
    }

    @Test
    void aWrongQuestionDoesNotHideWhatIsWrongInAnother() {
        String sound = "- {id: q%d, type: short-text, label: Q}\n";
        StringBuilder questions = new StringBuilder(sound.formatted(0));
        questions.append("- {id: q1, type: short-text, label: Q, max: 3}\n");
        IntStream.range(2, 10).forEach(number -> questions.append(sound.formatted(number)));
        questions.append("- {id: q10, type: short-text, label: Q, min-length: x}\n");

        InvalidProcedure refusal =
                catchThrowableOfType(InvalidProcedure.class, ProcedureText.asking(questions.toString())::read);

        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("unknown-property", "wrong-type");
    }

    @Test
    void whatNoOtherSentenceSaysIsStillRefused() {
        Problem problem = ProcedureText.asking("- {id: f, type: file, label: Fichier, types: [pdf, pdf]}\n")
                .problem();

        assertThat(problem.code()).isEqualTo("schema");
        assertThat(problem.field()).isEqualTo("pages.une.questions.f.types");
    }

    @Test
    void jsonIsReadAndItsErrorsHaveTheirPlaceToo() {
        Problem problem = new ProcedureText("""
                {"id": "essai", "title": "Essai", "summary": "Un essai", "service": "etat-civil", "theme": "Essais",
                 "audience": "nobody", "retention": {"keep": "P1Y"},
                 "pages": [{"id": "une", "title": "Une", "questions": [
                   {"id": "nom", "type": "short-text", "label": "Nom"}]}]}
                """).problem();

        assertThat(problem.code()).isEqualTo("not-one-of");
        assertThat(problem.position()).isEqualTo(new Position(2, 2));
    }

    @Test
    void aFileThatIsNotAnObjectIsRefused() {
        assertThat(new ProcedureText("- un\n- deux\n").problem().code()).isEqualTo("wrong-type");
    }

    private static Problem problem(int line, int column, String field, String code, String... arguments) {
        return new Problem(new Position(line, column), field, code, List.of(arguments));
    }
}
