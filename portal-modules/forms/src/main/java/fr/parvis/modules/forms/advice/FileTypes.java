package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Rule;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Warnings;

/** A phone's photo can be sent. That types and size are said needs no advice: the page always says them. */
final class FileTypes implements Rule {

    @Override
    public void read(JsonNode procedure, Warnings warnings) {
        Asked.allOf(procedure)
                .filter(asked -> asked.text("type").equals("file"))
                .filter(asked -> asked.node().path("types").size() == 1
                        && asked.node().get("types").get(0).asText().equals("pdf"))
                .forEach(asked -> warnings.warn(asked.pointer() + "/types", "only-pdf"));
    }
}
