package fr.parvis.modules.forms.web.form;

import java.util.List;
import java.util.Map;

/**
 * A question as a view shows it.
 *
 * @param kind how it is shown, the name of a case in {@code field.xhtml}
 * @param name name of its fields
 * @param label the question
 * @param help a sentence under it; may be empty
 * @param optional whether it may be left out
 * @param values what its fields show, by part; the part of a single field is the empty text
 * @param ticked the boxes that are ticked
 * @param errors sentences by part; of the whole question under the empty text
 * @param choices what to choose from, or the rows of a grid
 * @param columns the columns of a grid
 * @param look how the kind differs: {@code width}, {@code suffix}, {@code accept}, {@code autocomplete} …
 * @param parts the fields of a group
 * @param items the items of a repeated question
 * @param files files sent before
 */
public record Field(
        String kind,
        String name,
        String label,
        String help,
        boolean optional,
        Map<String, String> values,
        List<String> ticked,
        Map<String, String> errors,
        List<Option> choices,
        List<Option> columns,
        Map<String, String> look,
        List<Field> parts,
        List<Item> items,
        List<SentFile> files) {

    /**
     * Something to choose.
     *
     * @param value value of the button or box
     * @param label its label
     * @param hint a sentence under it; may be empty
     */
    public record Option(String value, String label, String hint) {}

    /**
     * An item of a repeated question.
     *
     * @param name its name, which the button that takes it away sends
     * @param title what it is called
     * @param fields its fields
     */
    public record Item(String name, String title, List<Field> fields) {}

    /**
     * A file that was sent before.
     *
     * @param id id of the document
     * @param name its name
     * @param bytes its size
     */
    public record SentFile(String id, String name, long bytes) {}
}
