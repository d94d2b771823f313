package fr.parvis.modules.forms.typed;

import java.util.List;
import java.util.Map;

/** Reads and writes the fields of one kind of question. */
public interface KindInput {

    /** The answer that was typed. */
    Parsed read(Inputs inputs);

    /**
     * What the fields show for an answer.
     *
     * @return texts by part; the part of a single field is the empty text
     */
    Map<String, List<String>> write(Object answer);

    /** The fields of an answer that is one text. */
    static Map<String, List<String>> single(String text) {
        return Map.of("", List.of(text));
    }
}
