package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Rule;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Warnings;
import java.util.HashSet;
import java.util.Set;

/** Two pages have two titles: the title of the window tells where one is. */
final class Titles implements Rule {

    @Override
    public void read(JsonNode procedure, Warnings warnings) {
        Set<String> known = new HashSet<>();
        known.add(procedure.path("title").asText().toLowerCase());
        JsonNode pages = procedure.path("pages");
        for (int page = 0; page < pages.size(); page++) {
            String title = pages.get(page).path("title").asText();
            if (!known.add(title.toLowerCase())) {
                warnings.warn("/pages/" + page + "/title", "title-twice", title);
            }
        }
    }
}
