package fr.parvis.documents.internal.content;

import fr.parvis.spi.document.RefusedDocument;
import fr.parvis.spi.document.RefusedDocument.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF must open without a password and have a page. */
final class PdfInspector implements Inspector {

    @Override
    public Path inspect(Path content) throws RefusedDocument {
        try (PDDocument document = Loader.loadPDF(content.toFile())) {
            if (document.getNumberOfPages() == 0 || document.getPage(0).getMediaBox() == null) {
                throw new RefusedDocument(Reason.DAMAGED);
            }
            return content;
        } catch (InvalidPasswordException e) {
            throw new RefusedDocument(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw new RefusedDocument(Reason.DAMAGED); // PDFBox meets broken structures with either
        }
    }
}
