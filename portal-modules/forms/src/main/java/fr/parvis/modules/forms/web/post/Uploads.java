package fr.parvis.modules.forms.web.post;

import fr.parvis.modules.forms.definition.FileType;
import fr.parvis.modules.forms.definition.Kind;
import fr.parvis.modules.forms.interview.FileReading;
import fr.parvis.modules.forms.rules.Situation;
import fr.parvis.modules.forms.typed.Fault;
import fr.parvis.modules.forms.web.Visit;
import fr.parvis.spi.document.Document;
import fr.parvis.spi.document.Documents;
import fr.parvis.spi.document.RefusedDocument;
import fr.parvis.spi.document.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores the files that a page sent, and takes away the one whose button was pressed. */
@RequestScoped
public class Uploads implements FileReading {

    static final String LATER = "plus-tard";
    private static final int MEGABYTE = 1024 * 1024;

    private Visit visit;
    private Documents documents;
    private Clock clock;

    /** For the container's proxy. */
    protected Uploads() {}

    @Inject
    public Uploads(Visit visit, Documents documents, Clock clock) {
        this.visit = visit;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public Object read(Kind.Files kind, String name, Object before, List<Fault> faults) {
        List<Map<String, Object>> sent = sentBefore(before);
        takeAway(sent);
        for (Part part : visit.files(name)) {
            store(kind, name, part, sent, faults);
        }
        if (!sent.isEmpty()) {
            return Map.of("documents", sent);
        }
        boolean later = kind.laterDays().isPresent() && visit.has(name + "-" + LATER);
        return later
                ? Map.of(
                        "later",
                        Situation.today(clock)
                                .plusDays(kind.laterDays().getAsInt())
                                .toString())
                : null;
    }

    private void takeAway(List<Map<String, Object>> sent) {
        String unwanted = visit.parameter(Pressed.REMOVE_FILE);
        if (sent.removeIf(document -> document.get("id").equals(unwanted))) {
            documents.erase(UUID.fromString(unwanted));
        }
    }

    private void store(Kind.Files kind, String name, Part part, List<Map<String, Object>> sent, List<Fault> faults) {
        if (sent.size() >= kind.max()) {
            faults.add(Fault.of(name, "file.too-many", kind.max()));
            return;
        }
        Path content = null;
        try {
            content = Files.createTempFile("parvis-upload", null);
            try (InputStream stream = part.getInputStream()) {
                Files.copy(stream, content, StandardCopyOption.REPLACE_EXISTING);
            }
            Document document = documents.store(
                    new Upload(part.getSubmittedFileName(), content, mediaTypes(kind), kind.maxBytes()));
            if (isNew(document, sent)) {
                sent.add(kept(document));
            } else {
                documents.erase(document.id());
            }
        } catch (RefusedDocument e) {
            String code = "file." + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            faults.add(Fault.of(name, code, part.getSubmittedFileName(), kind.typeNames(), kind.maxBytes() / MEGABYTE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(content);
        }
    }

    /** The same file twice is one press of the button too many. */
    private static boolean isNew(Document document, List<Map<String, Object>> sent) {
        return sent.stream()
                .noneMatch(known -> known.get("name").equals(document.name())
                        && ((Number) known.get("bytes")).longValue() == document.bytes());
    }

    private static Map<String, Object> kept(Document document) {
        return Map.of(
                "id", document.id().toString(),
                "name", document.name(),
                "mediaType", document.mediaType(),
                "bytes", document.bytes());
    }

    private static List<Map<String, Object>> sentBefore(Object before) {
        List<Map<String, Object>> sent = new ArrayList<>();
        if (before instanceof Map<?, ?> files && files.get("documents") instanceof List<?> documents) {
            for (Object document : documents) {
                Map<String, Object> copy = new LinkedHashMap<>();
                ((Map<?, ?>) document).forEach((key, value) -> copy.put(key.toString(), value));
                sent.add(copy);
            }
        }
        return sent;
    }

    private static Set<String> mediaTypes(Kind.Files kind) {
        return kind.types().stream().map(FileType::mediaType).collect(Collectors.toSet());
    }

    private static void discard(Path content) {
        try {
            if (content != null) {
                Files.deleteIfExists(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
