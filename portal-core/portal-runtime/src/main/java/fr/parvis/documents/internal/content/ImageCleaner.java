package fr.parvis.documents.internal.content;

import java.io.IOException;

/** Removes what is not the picture, without touching a pixel. */
interface ImageCleaner {

    /**
     * Cleans an image.
     *
     * @throws IOException when its structure is broken or cut short
     */
    byte[] clean(byte[] image) throws IOException;
}
