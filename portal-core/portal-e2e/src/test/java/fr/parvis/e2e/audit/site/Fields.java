package fr.parvis.e2e.audit.site;

import fr.parvis.e2e.audit.Looked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Within a process, a field keeps its label; before the end, answers are shown with a way to change them. */
public final class Fields implements SiteCheck {

    private final boolean toItsEnd;

    /**
     * For an audit.
     *
     * @param toItsEnd whether it goes through a process to its end
     */
    public Fields(boolean toItsEnd) {
        this.toItsEnd = toItsEnd;
    }

    @Override
    public void compare(List<Looked> pages) {
        Map<String, String> labels = new HashMap<>();
        boolean checked = pages.stream()
                .filter(page -> page.page().kind().equals("process"))
                .anyMatch(page -> ((Number) page.facts().get("changes")).intValue() > 0
                        && !page.texts("sends").isEmpty());
        for (Looked page : pages) {
            page.notes().ran("same-field-same-label", renamed(page, labels));
            if (!toItsEnd) {
                page.notes().unsure("answers-are-checked-before-sending", "l’audit n’est pas allé jusqu’à l’envoi");
            }
            page.notes()
                    .ran(
                            "answers-are-checked-before-sending",
                            checked || !toItsEnd || !page.page().kind().equals("process")
                                    ? List.of()
                                    : List.of("aucune page ne montre les réponses avant l’envoi"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> renamed(Looked page, Map<String, String> labels) {
        // « La page – La démarche – La ville »
        String process = page.text("title").replaceFirst("^.*? – ", "");
        return ((List<Map<String, String>>) page.facts().get("fields"))
                .stream()
                        .map(field -> Optional.ofNullable(labels.putIfAbsent(
                                        process + "#" + page.page().kind() + field.get("name"), field.get("label")))
                                .filter(known -> !known.equals(field.get("label")))
                                .map(known -> "« " + field.get("label") + " » s’appelait « " + known + " »"))
                        .flatMap(Optional::stream)
                        .toList();
    }
}
