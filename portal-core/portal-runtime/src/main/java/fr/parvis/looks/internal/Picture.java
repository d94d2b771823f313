package fr.parvis.looks.internal;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import fr.parvis.looks.Logo;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws a logo into a square of pixels. A drawing may fetch nothing. */
final class Picture {

    private static final LoaderContext ALONE = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    private Picture() {}

    /** The PNG, or empty when the logo is not what it says. */
    static Optional<byte[]> of(Logo logo, int pixels) {
        try {
            return (logo.mediaType().equals(Logo.SVG) ? drawing(logo, pixels) : photo(logo, pixels)).map(Picture::png);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> drawing(Logo logo, int pixels) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(logo.content()), null, ALONE);
        return Optional.ofNullable(document).map(drawn -> {
            var size = drawn.size();
            return draw(
                    size.width,
                    size.height,
                    pixels,
                    canvas -> drawn.renderWithPlatform(
                            NullPlatformSupport.INSTANCE, canvas, new ViewBox(size.width, size.height)));
        });
    }

    private static Optional<BufferedImage> photo(Logo logo, int pixels) throws IOException {
        return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(logo.content())))
                .map(image -> draw(
                        image.getWidth(), image.getHeight(), pixels, canvas -> canvas.drawImage(image, 0, 0, null)));
    }

    private static BufferedImage draw(double width, double height, int pixels, Consumer<Graphics2D> content) {
        double scale = pixels / Math.max(width, height);
        var image = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            canvas.scale(scale, scale);
            content.accept(canvas);
        } finally {
            canvas.dispose();
        }
        return image;
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
