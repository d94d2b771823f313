package fr.parvis.world;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * A file as a browser sends it.
 *
 * @param field name of the field
 * @param fileName name of the file
 * @param content its text
 */
public record SentPart(String field, String fileName, String content) implements Part {

    /** The smallest file that is a PDF by its first bytes and cannot be read as one. */
    public static final String DAMAGED_PDF = "%PDF-1.7 cut";

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getContentType() {
        return "application/pdf";
    }

    @Override
    public String getName() {
        return field;
    }

    @Override
    public String getSubmittedFileName() {
        return fileName;
    }

    @Override
    public long getSize() {
        return content.length();
    }

    @Override
    public void write(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete() {}

    @Override
    public String getHeader(String name) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
