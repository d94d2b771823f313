package fr.parvis.modules.forms.web.form;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.definition.Rule;
import fr.parvis.modules.forms.display.Sections;
import fr.parvis.modules.forms.interview.AskedQuestion;
import fr.parvis.modules.forms.interview.AskedQuestion.AskedItem;
import fr.parvis.modules.forms.interview.Interview;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.typed.Typed;
import fr.parvis.modules.forms.web.PageError;
import fr.parvis.spi.request.RequestContent.Line;
import java.util.List;
import java.util.Optional;

/**
 * A screen as its view shows it. What takes work is done once, when it is made: a view reads its lists again for each
 * property of each element.
 *
 * @param sheet who answers what
 * @param interview what is asked
 * @param screen the screen
 * @param faults what is wrong
 * @param warnings what the resident should read before going on
 * @param fields the fields
 * @param errors what is wrong, for the summary
 * @param entries the items of a repeated page, where they are listed
 */
public record ScreenView(
        Sheet sheet,
        Interview interview,
        Screen screen,
        List<Fault> faults,
        List<Rule> warnings,
        List<Field> fields,
        List<PageError> errors,
        List<Entry> entries) {

    /**
     * Makes the view of a screen.
     *
     * @param typed what was typed and is shown again
     */
    public static ScreenView of(
            Sheet sheet,
            Interview interview,
            Screen screen,
            Optional<Typed> typed,
            List<Fault> faults,
            List<Rule> warnings) {
        Errors errors = sheet.errors(faults, screen.isList() ? screen.page().questions() : screen.questions());
        return new ScreenView(
                sheet,
                interview,
                screen,
                faults,
                warnings,
                sheet.fields(interview, screen.questions(), typed, errors),
                errors.summary(),
                screen.isList() ? entries(sheet, interview, screen) : List.of());
    }

    /** Title of the procedure. */
    public String getProcedureTitle() {
        return interview.definition().procedure().overview().title();
    }

    /** The heading: the page's title, with the item's name where one is shown. */
    public String getTitle() {
        String title = screen.page().page().title();
        return screen.item() == 0
                ? title
                : screen.asked()
                        .map(item -> Sections.titleOf(screen.repeated(), item))
                        .orElse(title);
    }

    /** A paragraph under the heading; may be empty. */
    public String getIntro() {
        return screen.page().page().intro().map(sheet::words).orElse("");
    }

    /** Names of the questions shown, for the page to send back. */
    public String getSeen() {
        return sheet.seen(screen.questions());
    }

    /** Whether files can be sent. */
    public boolean isUpload() {
        return screen.questions().stream()
                .flatMap(AskedQuestion::all)
                .anyMatch(asked -> asked.question().kind() instanceof Kind.Files);
    }

    /** Number of the page, from 1. */
    public int getStep() {
        return interview.pages().indexOf(screen.page()) + 1;
    }

    /** How many steps there are, the check of all answers included. */
    public int getSteps() {
        return interview.pages().size() + 1;
    }

    /** What comes after; empty on the last page. */
    public String getNext() {
        return interview.after(screen.page()).map(page -> page.page().title()).orElse("");
    }

    /** Ways out of broken rules. */
    public List<Rule> getOffers() {
        List<Object> broken = faults.stream()
                .filter(fault -> fault.code().equals("rule"))
                .map(fault -> fault.arguments().get(1))
                .toList();
        return screen.page().page().rules().stream()
                .filter(rule -> broken.contains(rule.id()) && rule.offer().isPresent())
                .toList();
    }

    /** Whether the items of a repeated page are listed. */
    public boolean isList() {
        return screen.isList();
    }

    /** Whether one more item may be added. */
    public boolean isMoreAllowed() {
        return screen.repeated().items().size() < repeated().max();
    }

    /** Whether items may be taken away. */
    public boolean isFewerAllowed() {
        return screen.repeated().items().size() > repeated().min();
    }

    /** What an item of the repeated page is called. */
    public String getItemName() {
        return repeated().item();
    }

    /** Position of the item that would be added. */
    public int getNextPosition() {
        return screen.repeated().items().size() + 1;
    }

    private Kind.Repeated repeated() {
        return (Kind.Repeated) screen.repeated().question().kind();
    }

    private static List<Entry> entries(Sheet sheet, Interview interview, Screen screen) {
        List<Fault> faults = interview.faults(screen.page());
        return screen.repeated().items().stream()
                .map(item -> entry(sheet, screen, item, faults))
                .toList();
    }

    private static Entry entry(Sheet sheet, Screen screen, AskedItem item, List<Fault> faults) {
        boolean complete = faults.stream().noneMatch(fault -> fault.name().startsWith(item.name() + "-"));
        List<Line> lines = sheet.sections().lines(item.questions()).stream()
                .filter(line -> !line.values().isEmpty())
                .toList();
        return new Entry(item.position(), item.name(), Sections.titleOf(screen.repeated(), item), lines, complete);
    }

    /**
     * An item in the list.
     *
     * @param position from 1
     * @param name its name, which the button that takes it away sends
     * @param title what it is called
     * @param lines what was answered of it
     * @param complete whether nothing is missing
     */
    public record Entry(int position, String name, String title, List<Line> lines, boolean complete) {}
}
