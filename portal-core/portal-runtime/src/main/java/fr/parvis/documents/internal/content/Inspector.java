package fr.parvis.documents.internal.content;

import fr.parvis.spi.document.RefusedDocument;
import java.io.IOException;
import java.nio.file.Path;

/** Knows one type of file. */
interface Inspector {

    /** Reads the file to its end; gives back the file itself, or a cleaned copy to keep instead. */
    Path inspect(Path content) throws IOException, RefusedDocument;
}
