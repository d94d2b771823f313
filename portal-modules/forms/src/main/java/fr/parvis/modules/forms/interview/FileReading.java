package fr.parvis.modules.forms.interview;

import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.typed.Fault;
import java.util.List;

/** Takes the files that came with a page. */
public interface FileReading {

    /** Takes none: what was sent before stays. */
    FileReading NONE = (kind, name, before, faults) -> before;

    /**
     * The answer after this page.
     *
     * @param name name of the question
     * @param before the answer so far; null if none
     * @param faults receives why a file was refused
     * @return {@code documents}: a list of {@code id}, {@code name}, {@code mediaType} and {@code bytes}; or {@code later}: a
     *     day until which they are promised; null for neither
     */
    Object read(Kind.Files kind, String name, Object before, List<Fault> faults);
}
