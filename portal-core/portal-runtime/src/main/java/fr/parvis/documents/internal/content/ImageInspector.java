package fr.parvis.documents.internal.content;

import fr.parvis.spi.document.RefusedDocument;
import fr.parvis.spi.document.RefusedDocument.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** An image is kept without what the camera wrote beside the picture: place, date, device, thumbnails. */
final class ImageInspector implements Inspector {

    /** Beyond it is not a photo but an attack on memory. */
    private static final long MAX_PIXELS = 200_000_000;

    private static final int SAMPLE = 256;

    private final String format;
    private final ImageCleaner cleaner;

    ImageInspector(String format, ImageCleaner cleaner) {
        this.format = format;
        this.cleaner = cleaner;
    }

    @Override
    public Path inspect(Path content) throws IOException, RefusedDocument {
        byte[] cleaned;
        try {
            cleaned = cleaner.clean(Files.readAllBytes(content));
            decode(cleaned);
        } catch (IOException | RuntimeException e) {
            throw new RefusedDocument(Reason.DAMAGED); // readers meet broken structures with either
        }
        Path copy = Files.createTempFile("parvis-image", null);
        return Files.write(copy, cleaned);
    }

    /** Decodes to the end, keeping only some of the pixels. */
    private void decode(byte[] image) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MAX_PIXELS) {
                throw new IOException("too many pixels");
            }
            ImageReadParam sampled = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(width, height) / SAMPLE);
            sampled.setSourceSubsampling(step, step, 0, 0);
            if (reader.canReadRaster()) {
                reader.readRaster(0, sampled); // works for the CMYK of printers too
            } else {
                reader.read(0, sampled);
            }
        } finally {
            reader.dispose();
        }
    }
}
