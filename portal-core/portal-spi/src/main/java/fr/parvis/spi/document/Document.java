package fr.parvis.spi.document;

import java.util.UUID;

/**
 * A stored file.
 *
 * @param id its id
 * @param name name for display and download, made safe
 * @param mediaType type found in its bytes
 * @param bytes size
 * @param scan what the scanner says of it
 */
public record Document(UUID id, String name, String mediaType, long bytes, Scan scan) {

    /** Where the file stands with the scanner. */
    public enum Scan {
        /** Not yet looked at: not served. */
        WAITING,
        CLEAN,
        INFECTED,
        /** No scanner is configured on this installation. */
        NOT_SCANNED
    }
}
