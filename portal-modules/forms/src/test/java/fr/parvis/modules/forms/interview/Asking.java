package fr.parvis.modules.forms.interview;

import fr.parvis.modules.forms.input.KindInputs;
import fr.parvis.modules.forms.input.Setting;
import fr.parvis.modules.forms.reading.Definition;
import fr.parvis.modules.forms.reading.ProcedureReader;
import fr.parvis.modules.forms.rules.Situation;
import fr.parvis.modules.forms.rules.Situation.Applicant;
import fr.parvis.modules.forms.source.InvalidProcedure;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Typed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A procedure written in a test, and a resident who answers it on 24 November 2026. */
final class Asking {

    private static final String HEAD = """
            id: essai
            title: Un essai
            summary: Une démarche d’essai.
            service: accueil
            theme: Essais
            audience: anyone
            retention: {keep: P1Y}
            """;

    private final Definition definition;
    private Applicant applicant = Applicant.ANONYMOUS;

    private Asking(Definition definition) {
        this.definition = definition;
    }

    /** A procedure of these pages. */
    static Asking pages(String yaml) {
        try {
            return new Asking(new ProcedureReader().read((HEAD + yaml).getBytes(StandardCharsets.UTF_8)));
        } catch (InvalidProcedure e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** From now on, somebody signed in by FranceConnect. */
    Asking certified() {
        applicant =
                new Applicant(true, true, Map.of("family_name", "Durand", "given_names", "Jeanne"), Optional.empty());
        return this;
    }

    Interview given(Map<String, Object> answers) {
        return Interview.of(definition, new Situation(LocalDateTime.of(2026, 11, 24, 10, 0), applicant), answers);
    }

    /** All that could be asked, whatever is answered on the way. */
    Interview whole(Map<String, Object> answers) {
        return Interview.whole(definition, new Situation(LocalDateTime.of(2026, 11, 24, 10, 0), applicant), answers);
    }

    /** Names of the questions asked on a page. */
    List<String> asked(String page, Map<String, Object> answers) {
        return given(answers)
                .page(page)
                .orElseThrow()
                .all()
                .map(AskedQuestion::name)
                .toList();
    }

    /** Codes of what is wrong on a page, each after the name of its question. */
    List<String> faults(String page, Map<String, Object> answers) {
        Interview interview = given(answers);
        return interview.faults(interview.page(page).orElseThrow()).stream()
                .map(fault -> fault.name() + ": " + fault.code())
                .toList();
    }

    /** Answers after a page was sent with these fields, all of its questions having been shown. */
    Map<String, Object> sent(String page, Map<String, Object> before, Map<String, List<String>> fields, String seen) {
        Map<String, List<String>> all = new HashMap<>(fields);
        all.put(Typed.SEEN, List.of(seen));
        PageReading reading = new PageReading(
                new KindInputs(new Setting(false, Optional.of("Brumeval"))), new Typed(all), FileReading.NONE);
        Map<String, Object> answers = new HashMap<>(before);
        answers.putAll(
                reading.answers(given(before).page(page).orElseThrow().page().questions(), before));
        answers.values().removeIf(answer -> answer == null);
        return answers;
    }

    List<Fault> malformed(String page, Map<String, List<String>> fields, String seen) {
        Map<String, List<String>> all = new HashMap<>(fields);
        all.put(Typed.SEEN, List.of(seen));
        PageReading reading = new PageReading(
                new KindInputs(new Setting(false, Optional.of("Brumeval"))), new Typed(all), FileReading.NONE);
        reading.answers(given(Map.of()).page(page).orElseThrow().page().questions(), Map.of());
        return reading.faults();
    }
}
