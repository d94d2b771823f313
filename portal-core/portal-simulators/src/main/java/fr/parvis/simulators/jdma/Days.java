package fr.parvis.simulators.jdma;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statistics of a stretch of days: on each, ten people answered, and four of them had phoned.
 *
 * @param first first day
 * @param last last day
 */
record Days(LocalDate first, LocalDate last) {

    Map<String, Object> of(int product, String name) {
        return Map.of(
                "product_id", product,
                "product_name", name,
                "forms", List.of(Map.of("form_id", 1, "form_name", "Formulaire", "intervals", intervals())));
    }

    private List<Map<String, Object>> intervals() {
        return first.datesUntil(last.plusDays(1)).map(Days::day).toList();
    }

    private static Map<String, Object> day(LocalDate day) {
        return Map.of(
                "date",
                day + "T00:00:00.000Z",
                "length_interval",
                "day",
                "data",
                List.of(
                        category(
                                "satisfaction",
                                hit("good", "Très bien", 6),
                                hit("medium", "Moyen", 3),
                                hit("bad", "Pas bien", 1)),
                        category("comprehension", hit("very_good", "5", 7), hit("medium", "3", 3)),
                        category("contact_tried", hit("neutral", "Je n'ai pas eu besoin d'aide", 6), phoned())));
    }

    private static Map<String, Object> phoned() {
        Map<String, Object> phoned = new LinkedHashMap<>(hit("neutral", "Par téléphone avec l’administration", 4));
        phoned.put(
                "children",
                List.of(
                        category("contact_reached", hit("good", "Oui", 3), hit("bad", "Non", 1)),
                        category(
                                "contact_satisfaction",
                                hit("good", "Bonne", 2),
                                hit("neutral", "Ne se prononce pas", 1))));
        return phoned;
    }

    @SafeVarargs
    private static Map<String, Object> category(String code, Map<String, Object>... hits) {
        return Map.of("category", code, "label", code, "number_hits", List.of(hits));
    }

    private static Map<String, Object> hit(String intention, String label, int count) {
        return Map.of("intention", intention, "label", label, "count", count);
    }
}
