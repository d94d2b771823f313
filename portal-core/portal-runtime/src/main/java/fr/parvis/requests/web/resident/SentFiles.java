package fr.parvis.requests.web.resident;

import fr.parvis.spi.document.Document;
import fr.parvis.spi.document.Documents;
import fr.parvis.spi.document.RefusedDocument;
import fr.parvis.spi.document.RefusedDocument.Reason;
import fr.parvis.spi.document.Upload;
import fr.parvis.web.page.Display;
import fr.parvis.web.page.Exchange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Files that come with a form: all of them are stored, or none when one is refused. */
@RequestScoped
public class SentFiles {

    private static final Set<String> ACCEPTED = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final long MAX_BYTES = 10_000_000;
    private static final int MAX_FILES = 5;

    private Exchange exchange;
    private Documents documents;
    private RequestWords words;
    private Display display;

    /** For the container's proxy. */
    protected SentFiles() {}

    @Inject
    public SentFiles(Exchange exchange, Documents documents, RequestWords words, Display display) {
        this.exchange = exchange;
        this.documents = documents;
        this.words = words;
        this.display = display;
    }

    /** Stores the files of a field. */
    Kept keep(String field) {
        var parts = exchange.files(field);
        if (parts.size() > MAX_FILES) {
            return new Kept(List.of(), words.text("file.refused.many", MAX_FILES));
        }
        var stored = new ArrayList<UUID>();
        var problems = new ArrayList<String>();
        for (var part : parts) {
            try {
                stored.add(store(part).id());
            } catch (RefusedDocument refused) {
                problems.add(sentence(refused.reason(), part.getSubmittedFileName()));
            }
        }
        if (problems.isEmpty()) {
            return new Kept(stored, "");
        }
        discard(stored);
        return new Kept(List.of(), String.join(" ", problems));
    }

    /** Erases what turned out to be of no use. */
    void discard(List<UUID> stored) {
        stored.forEach(documents::erase);
    }

    private Document store(Part part) throws RefusedDocument {
        try {
            Path file = Files.createTempFile("parvis-sent", null);
            try (InputStream content = part.getInputStream()) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return documents.store(new Upload(part.getSubmittedFileName(), file, ACCEPTED, MAX_BYTES));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sentence(Reason reason, String name) {
        return words.text("file.refused." + reason, name, display.size(MAX_BYTES));
    }

    /**
     * What came of the files.
     *
     * @param documents ids of the stored documents
     * @param problem what is wrong, in a sentence; empty when nothing is
     */
    record Kept(List<UUID> documents, String problem) {}
}
