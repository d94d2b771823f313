package fr.parvis.modules.forms.web.form;

import fr.parvis.modules.forms.definition.Question;
import fr.parvis.modules.forms.interview.AskedPage;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.AskedQuestion.AskedItem;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.interview.PageReading;
import fr.parvis.modules.forms.typed.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a resident sees at once: a page, one item of a repeated page, or the list of its items.
 *
 * @param page the page
 * @param item position of the item; 0 for a whole page
 */
public record Screen(AskedPage page, int item) {

    /** The screen of an address, if it is asked. */
    public static Optional<Screen> find(Interview interview, String pageId, String item) {
        return interview.page(pageId).flatMap(page -> {
            if (item.isEmpty()) {
                return Optional.of(new Screen(page, 0));
            }
            boolean numbered = page.page().repeated() && item.matches("[1-9][0-9]?");
            return numbered
                    ? Optional.of(new Screen(page, Integer.parseInt(item)))
                            .filter(screen -> screen.asked().isPresent())
                    : Optional.empty();
        });
    }

    /** Its identity within the procedure. */
    public String key() {
        return page.page().id() + (item == 0 ? "" : "/" + item);
    }

    /** Whether it lists the items of a repeated page. */
    public boolean isList() {
        return page.page().repeated() && item == 0;
    }

    /** The repeated question of a repeated page. */
    public AskedQuestion repeated() {
        return page.questions().get(0);
    }

    /** The questions to answer here. */
    public List<AskedQuestion> questions() {
        if (item == 0) {
            return page.page().repeated() ? List.of() : page.questions();
        }
        return asked().map(AskedItem::questions).orElse(List.of());
    }

    /** The item shown, when it is there. */
    Optional<AskedItem> asked() {
        return repeated().items().stream().filter(one -> one.position() == item).findFirst();
    }

    /** Position of the first item that is wrong or incomplete. */
    public Optional<Integer> incompleteItem(Interview interview) {
        List<Fault> faults = interview.faults(page);
        return repeated().items().stream()
                .filter(one -> faults.stream().anyMatch(fault -> fault.name().startsWith(one.name() + "-")))
                .map(AskedItem::position)
                .findFirst();
    }

    /** Reads what was sent for it. */
    public Map<String, Object> read(PageReading reading, Map<String, Object> answers) {
        List<Question> questions = page.page().questions();
        if (isList()) {
            return Map.of();
        }
        return item == 0 ? reading.answers(questions, answers) : reading.item(questions.get(0), item, answers);
    }

    /** What is wrong here; on a list, what is wrong with the number of its items. */
    public List<Fault> faults(Interview interview) {
        List<Fault> faults = interview.faults(page);
        if (isList()) {
            return faults.stream()
                    .filter(fault -> fault.name().equals(repeated().name()))
                    .toList();
        }
        String prefix = repeated().name() + "-" + item + "-";
        return item == 0
                ? faults
                : faults.stream()
                        .filter(fault -> fault.name().startsWith(prefix))
                        .toList();
    }
}
