package fr.parvis.modules.feedback.jdma;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.feedback.answer.HelpChannel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the statistics of « Je donne mon avis » into our questions and choices. What it does not know it leaves out. */
final class StatisticsReader {

    private static final int DATE = 10;
    private static final Map<String, String> SATISFACTION = Map.of("bad", "BAD", "medium", "MEDIUM", "good", "GOOD");
    private static final Map<String, String> CLARITY =
            Map.of("very_bad", "1", "bad", "2", "medium", "3", "neutral", "3", "good", "4", "very_good", "5");
    private static final Map<String, HelpChannel> CHANNELS = Map.of(
            "au guichet", HelpChannel.COUNTER,
            "par téléphone", HelpChannel.PHONE,
            "par e-mail", HelpChannel.EMAIL,
            "par chat", HelpChannel.CHAT,
            "une personne proche", HelpChannel.RELATIVE,
            "une association", HelpChannel.ASSOCIATION,
            "des sites internet", HelpChannel.WEBSITES,
            "autres", HelpChannel.OTHER,
            "je n", HelpChannel.NONE);
    private static final Map<String, String> QUALITY = Map.of(
            "très mauvaise", "1",
            "mauvaise", "2",
            "ni bonne, ni mauvaise", "3",
            "bonne", "4",
            "excellente", "5");

    private final List<Statistic> read = new ArrayList<>();

    /** All statistics of an answer. */
    static List<Statistic> read(JsonNode products) {
        StatisticsReader reader = new StatisticsReader();
        for (JsonNode product : products) {
            int id = product.path("product_id").asInt();
            for (JsonNode form : product.path("forms")) {
                form.path("intervals").forEach(interval -> reader.day(id, interval));
            }
        }
        return reader.read;
    }

    private void day(int product, JsonNode interval) {
        try {
            String date = interval.path("date").asText();
            LocalDate day = LocalDate.parse(date.substring(0, Math.min(DATE, date.length())));
            interval.path("data").forEach(category -> category(product, day, category));
        } catch (DateTimeException e) {
            // an interval without a day, "all_time", says nothing of one
        }
    }

    private void category(int product, LocalDate day, JsonNode category) {
        for (JsonNode hit : category.path("number_hits")) {
            String intention = hit.path("intention").asText();
            switch (category.path("category").asText()) {
                case "satisfaction" -> add(product, day, "satisfaction", SATISFACTION.get(intention), hit);
                case "comprehension" -> add(product, day, "comprehension", clarity(hit, intention), hit);
                case "contact_tried" -> channel(label(hit)).ifPresent(channel -> contact(product, day, channel, hit));
                default -> {
                    // a question that we do not ask
                }
            }
        }
    }

    private void contact(int product, LocalDate day, HelpChannel channel, JsonNode hit) {
        add(product, day, "contact", channel.name(), hit);
        if (channel.isAdministration()) {
            for (JsonNode category : hit.path("children")) {
                category.path("number_hits")
                        .forEach(child ->
                                help(product, day, category.path("category").asText(), child));
            }
        }
    }

    private void help(int product, LocalDate day, String category, JsonNode hit) {
        if (category.equals("contact_reached")) {
            String said = label(hit);
            add(product, day, "reached", said.equals("oui") ? "true" : said.equals("non") ? "false" : null, hit);
        } else if (category.equals("contact_satisfaction")) {
            add(product, day, "help", QUALITY.get(label(hit)), hit);
        }
    }

    private void add(int product, LocalDate day, String question, String choice, JsonNode hit) {
        int count = hit.path("count").asInt();
        if (choice != null && count > 0) {
            read.add(new Statistic(product, day, question, choice, count));
        }
    }

    private static String clarity(JsonNode hit, String intention) {
        String label = label(hit);
        return label.matches("[1-5]") ? label : CLARITY.get(intention);
    }

    private static Optional<HelpChannel> channel(String label) {
        return CHANNELS.entrySet().stream()
                .filter(known -> label.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String label(JsonNode hit) {
        return hit.path("label").asText().strip().toLowerCase(java.util.Locale.FRENCH);
    }
}
