package fr.parvis.modules.forms.advice;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Rule;
import fr.parvis.modules.forms.advice.AccessibilityAdvice.Warnings;
import fr.parvis.spi.text.FrenchText;

/** Words of administrations that few residents use. */
final class Jargon implements Rule {

    @Override
    public void read(JsonNode procedure, Warnings warnings) {
        Said.allOf(procedure)
                .forEach(said -> new FrenchText(said.text())
                        .jargon()
                        .forEach((jargon, plain) -> warnings.warn(said.pointer(), "jargon", jargon, plain)));
    }
}
