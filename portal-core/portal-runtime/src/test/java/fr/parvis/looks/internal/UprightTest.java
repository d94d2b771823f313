package fr.parvis.looks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.documents.Exif;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprightTest {

    private static final String PLACE = "48.1113 N 1.6800 W";

    /** A photo 120 wide and 80 high with a red corner, above on the left: where that corner is to be seen. */
    @ParameterizedTest
    @CsvSource({
        "1, 120, 80, left, top",
        "2, 120, 80, right, top",
        "3, 120, 80, right, bottom",
        "4, 120, 80, left, bottom",
        "5, 80, 120, left, top",
        "6, 80, 120, right, top",
        "7, 80, 120, right, bottom",
        "8, 80, 120, left, bottom"
    })
    void aPhotoOfAPhoneIsShownTheWayItWasSeen(int orientation, int width, int height, String side, String end)
            throws Exception {
        BufferedImage shown = shown(new Photo(jpeg(orientation)).small().content());

        assertThat(shown.getWidth()).isEqualTo(width);
        assertThat(shown.getHeight()).isEqualTo(height);
        int x = side.equals("left") ? 10 : width - 10;
        int y = end.equals("top") ? 10 : height - 10;
        assertThat(isRed(shown, x, y)).isTrue();
        assertThat(isRed(shown, width - x, height - y)).isFalse();
    }

    @Test
    void whereItWasTakenIsNotPublished() throws Exception {
        byte[] published = new Photo(jpeg(6)).small().content();

        assertThat(new String(published, StandardCharsets.ISO_8859_1)).doesNotContain(PLACE, "Exif");
    }

    private static byte[] jpeg(int orientation) throws IOException {
        var picture = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 40, 30);
        canvas.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        byte[] exif = Exif.withOnly(orientation);
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + exif.length + place.length;
        var out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes(exif);
        out.writeBytes(place);
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        return out.toByteArray();
    }

    private static BufferedImage shown(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 150 && colour.getGreen() < 100;
    }
}
