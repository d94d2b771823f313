package fr.parvis.modules.forms.web.post;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Rule;
import fr.parvis.modules.forms.draft.Draft;
import fr.parvis.modules.forms.draft.Draft.Unfinished;
import fr.parvis.modules.forms.draft.Drafts;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.FileReading;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.interview.PageReading;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Typed;
import fr.parvis.modules.forms.web.Visit;
import fr.parvis.modules.forms.web.form.Screen;
import fr.parvis.modules.forms.web.form.Sheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps what a screen sent, and finds what is wrong with it. Kept first, judged then: nothing typed is lost. */
@RequestScoped
public class Posting {

    private Visit visit;
    private Drafts drafts;
    private Uploads uploads;

    /** For the container's proxy. */
    protected Posting() {}

    @Inject
    public Posting(Visit visit, Drafts drafts, Uploads uploads) {
        this.visit = visit;
        this.drafts = drafts;
        this.uploads = uploads;
    }

    /** Keeps what was sent for a screen of a draft. */
    @Transactional
    public Outcome keep(Sheet sheet, Draft draft, Screen screen, Pressed pressed) {
        Typed typed = new Typed(visit.parameters());
        PageReading reading = sheet.reading(typed, uploads);
        Map<String, Object> changes = new HashMap<>(screen.read(reading, draft.answers()));
        new Rearrangement(pressed).apply(changes, draft.answers(), screen);
        Map<String, Object> answers = new HashMap<>(draft.answers());
        answers.putAll(changes);
        Interview interview = sheet.interview(answers);
        if (typed.wasUnconnected()) {
            Map<String, Object> proposed = new Unconnected(typed).proposed(interview, screen);
            changes.putAll(proposed);
            answers.putAll(proposed);
            interview = sheet.interview(answers);
        }
        Outcome outcome = judge(interview, screen, reading.faults(), typed);
        Optional<Unfinished> unfinished = reading.faults().isEmpty() || rearranges(pressed)
                ? Optional.empty()
                : typed.keepable().map(kept -> new Unfinished(screen.key(), kept));
        drafts.save(draft.id(), changes, unfinished);
        return outcome;
    }

    /** What is wrong with texts that were typed before and kept. */
    public List<Fault> malformed(Sheet sheet, Screen screen, Optional<Typed> typed) {
        return typed.map(kept -> {
                    PageReading reading = new PageReading(sheet.inputs(), kept, FileReading.NONE);
                    screen.read(reading, Map.of());
                    return reading.faults();
                })
                .orElse(List.of());
    }

    /** Typed texts belong to positions: they are of no use once items have moved. */
    private static boolean rearranges(Pressed pressed) {
        return pressed.button() == Pressed.Button.REMOVE_ITEM;
    }

    private Outcome judge(Interview interview, Screen before, List<Fault> malformed, Typed typed) {
        Screen after = Screen.find(interview, before.page().page().id(), before.item() == 0 ? "" : "" + before.item())
                .orElse(before);
        Set<String> seen = typed.seen();
        List<Fault> faults =
                new ArrayList<>(typed.wasUnconnected() ? Unconnected.ofAsked(malformed, after) : malformed);
        Fault.beside(malformed, after.faults(interview)).stream()
                .filter(fault -> isSeen(fault, seen))
                .forEach(faults::add);
        Optional<String> unseen = after.questions().stream()
                .flatMap(AskedQuestion::all)
                .filter(Posting::mustBeSeen)
                .map(AskedQuestion::name)
                .filter(name -> !seen.contains(name))
                .findFirst();
        List<Rule> warnings = interview.warnings(after.page()).stream()
                .filter(rule -> !visit.values("averti").contains(rule.id()))
                .toList();
        return new Outcome(interview, after, faults, unseen, warnings);
    }

    /** A question, or a text such as the phone to call in a danger. */
    private static boolean mustBeSeen(AskedQuestion asked) {
        boolean text = asked.question().kind() instanceof Kind.Information;
        return text || asked.question().isAsked() && !asked.locked();
    }

    private static boolean isSeen(Fault fault, Set<String> seen) {
        return fault.code().equals("rule") || seen.contains(fault.name());
    }

    /**
     * What became of a screen.
     *
     * @param interview what is asked from now on
     * @param screen the screen as it is now
     * @param faults what is wrong with what was shown
     * @param unseen name of a question that the answers brought up and that was not shown yet
     * @param warnings rules that warn and that the resident has not read yet
     */
    public record Outcome(
            Interview interview, Screen screen, List<Fault> faults, Optional<String> unseen, List<Rule> warnings) {}
}
