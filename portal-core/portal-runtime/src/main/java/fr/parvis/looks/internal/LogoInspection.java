package fr.parvis.looks.internal;

import fr.parvis.looks.Logo;
import fr.parvis.looks.LogoCheck;
import fr.parvis.looks.LogoRefusal;
import fr.parvis.looks.RefusedLogo;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Tells a file by its bytes, measures a picture before reading it, searches a drawing for what it should not hold. */
@ApplicationScoped
public class LogoInspection implements LogoCheck {

    static final int MOST_BYTES = 200 * 1024;
    private static final int MOST_PIXELS = 2000;
    private static final int ENOUGH = 64;

    @Override
    public Logo check(byte[] content) throws RefusedLogo {
        refuseFont(content);
        if (content.length > MOST_BYTES) {
            throw new RefusedLogo(LogoRefusal.TOO_HEAVY);
        }
        var logo = FileHead.isPng(content) ? picture(content) : drawing(content);
        if (Picture.of(logo, ENOUGH).isEmpty()) {
            throw new RefusedLogo(LogoRefusal.BROKEN);
        }
        return logo;
    }

    @Override
    public Logo front(byte[] content) throws RefusedLogo {
        refuseFont(content);
        return FileHead.isPng(content) || FileHead.isJpeg(content) ? new Photo(content).small() : check(content);
    }

    @Override
    public boolean isFont(byte[] head) {
        return FileHead.isFont(head);
    }

    private void refuseFont(byte[] content) throws RefusedLogo {
        if (isFont(content)) {
            throw new RefusedLogo(LogoRefusal.FONT);
        }
    }

    private static Logo drawing(byte[] content) throws RefusedLogo {
        SvgInspection.inspect(content);
        return new Logo(Logo.SVG, content);
    }

    /** The size is read from the head of the file: a small file can unpack to gigabytes. */
    private static Logo picture(byte[] content) throws RefusedLogo {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input);
            if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                throw new RefusedLogo(LogoRefusal.TOO_LARGE);
            }
        } catch (IOException | RuntimeException e) {
            throw new RefusedLogo(LogoRefusal.BROKEN);
        } finally {
            reader.dispose();
        }
        return new Logo(Logo.PNG, content);
    }
}
