package fr.parvis.modules.forms.web.post;

import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Typed;
import fr.parvis.modules.forms.web.form.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page that was filled in where nothing could be evaluated: it showed questions that may not be asked, and could not
 * show what earlier answers propose.
 *
 * @param typed what it sent
 */
record Unconnected(Typed typed) {

    /** What earlier answers propose for the fields left blank: the resident was told so. */
    Map<String, Object> proposed(Interview interview, Screen screen) {
        Set<String> seen = typed.seen();
        Map<String, Object> proposed = new HashMap<>();
        interview
                .page(screen.page().page().id())
                .ifPresent(page -> page.questions().stream()
                        .filter(asked -> seen.contains(asked.name()))
                        .filter(asked -> asked.question()
                                .prefill()
                                .filter(Formula::readsAnswers)
                                .isPresent())
                        .forEach(asked -> asked.prefill()
                                .ifPresent(
                                        value -> proposed.put(asked.question().id(), value))));
        return proposed;
    }

    /** Without what is wrong with questions that turn out not to be asked. */
    static List<Fault> ofAsked(List<Fault> faults, Screen screen) {
        Set<String> asked = screen.questions().stream()
                .flatMap(AskedQuestion::all)
                .map(AskedQuestion::name)
                .collect(Collectors.toSet());
        return faults.stream().filter(fault -> asked.contains(fault.name())).toList();
    }
}
