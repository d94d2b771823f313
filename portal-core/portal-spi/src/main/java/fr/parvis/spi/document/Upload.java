package fr.parvis.spi.document;

import java.nio.file.Path;
import java.util.Set;

/**
 * A file that someone sends.
 *
 * @param name its name as sent; used for display only, never trusted
 * @param content where its bytes are for the time of the call
 * @param accepted media types that are accepted here, e.g. {@code application/pdf}
 * @param maxBytes largest accepted size in bytes
 */
public record Upload(String name, Path content, Set<String> accepted, long maxBytes) {}
