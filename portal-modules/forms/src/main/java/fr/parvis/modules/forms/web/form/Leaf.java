package fr.parvis.modules.forms.web.form;

import fr.parvis.modules.forms.definition.Formula;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.interview.AskedPage;
import fr.parvis.modules.forms.interview.AskedQuestion.AskedItem;
import fr.parvis.modules.forms.interview.Interview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page of a procedure that is shown whole.
 *
 * @param view its questions
 * @param place its place, from 1
 * @param maybe whether answers to other pages decide if it is asked
 * @param further whether it is one more item than there must be
 * @param before key of the page before; empty on the first
 * @param next key of the page after, of another kind than one more item of this; {@value #END} on the last
 */
public record Leaf(ScreenView view, int place, boolean maybe, boolean further, String before, String next) {

    /** Key of the page that sends all. */
    public static final String END = "fin";

    /** The pages of a whole interview; a repeated page is there once for each item. */
    public static List<Leaf> of(Sheet sheet, Interview interview) {
        List<Screen> screens = interview.pages().stream()
                .flatMap(page -> screens(page).stream())
                .toList();
        List<Leaf> leaves = new ArrayList<>();
        for (Screen screen : screens) {
            int place = leaves.size();
            leaves.add(new Leaf(
                    ScreenView.of(sheet, interview, screen, Optional.empty(), List.of(), List.of()),
                    place + 1,
                    screen.page().page().when().filter(Formula::readsAnswers).isPresent(),
                    isFurther(screen),
                    place == 0 ? "" : screens.get(place - 1).key(),
                    screens.stream()
                            .skip(place + 1L)
                            .filter(later -> later.page() != screen.page())
                            .map(Screen::key)
                            .findFirst()
                            .orElse(END)));
        }
        return leaves;
    }

    private static List<Screen> screens(AskedPage page) {
        return page.page().repeated()
                ? page.questions().get(0).items().stream()
                        .map(AskedItem::position)
                        .map(position -> new Screen(page, position))
                        .toList()
                : List.of(new Screen(page, 0));
    }

    private static boolean isFurther(Screen screen) {
        return screen.item() > 1
                && screen.item() > ((Kind.Repeated) screen.repeated().question().kind()).min();
    }

    /** Its key, also in its address. */
    public String getKey() {
        return view.screen().key();
    }

    /** Its id on the page that shows all. */
    public String getId() {
        return "page-" + getKey().replace('/', '-');
    }
}
