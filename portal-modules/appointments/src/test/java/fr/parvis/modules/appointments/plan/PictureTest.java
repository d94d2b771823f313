package fr.parvis.modules.appointments.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.modules.appointments.plan.RefusedPicture.Reason;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @Test
    void aPlanOfLinesStaysSharpAndGetsNoWiderThanAPhoneNeeds() throws Exception {
        Picture plan = Picture.of(drawn(2_400, 1_200, "png"));

        assertThat(plan.mediaType()).isEqualTo("image/png");
        assertThat(plan.width()).isEqualTo(1_000);
        assertThat(plan.height()).isEqualTo(500);
        assertThat(ImageIO.read(new ByteArrayInputStream(plan.content())).getWidth())
                .isEqualTo(1_000);
    }

    @Test
    void aPhotoIsMadeLightAndLosesWhatTheCameraWrote() throws Exception {
        byte[] photo = noise(1_600, 1_200);
        byte[] withPlace = insertComment(photo, "GPS 48.117 -1.677");

        Picture plan = Picture.of(withPlace);

        assertThat(plan.content().length).isLessThanOrEqualTo(Picture.HEAVIEST);
        assertThat(new String(plan.content(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS 48.117");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><body>plan</body></html>",
                "%PDF-1.7",
                "GIF89a",
                ""
            })
    void whatIsNoPictureOfDotsIsRefusedWhateverItsName(String content) {
        assertRefused(Reason.WRONG_TYPE, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSmallFileThatUnpacksToGigabytesIsRefusedBeforeItsDotsAreRead() throws IOException {
        assertRefused(Reason.TOO_LARGE, resized(drawn(10, 10, "png"), 60_000, 60_000));
    }

    @Test
    void aFileCutInHalfIsRefused() throws IOException {
        byte[] whole = drawn(400, 400, "jpg");
        assertRefused(Reason.BROKEN, Arrays.copyOf(whole, 40));
    }

    @Test
    void aFileThatIsTooHeavyIsNotEvenLookedAt() {
        assertRefused(Reason.TOO_HEAVY, new byte[Picture.MOST_BYTES + 1]);
    }

    private static void assertRefused(Reason reason, byte[] content) {
        assertThatThrownBy(() -> Picture.of(content))
                .isInstanceOfSatisfying(
                        RefusedPicture.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] drawn(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.drawLine(0, 0, width, height);
        canvas.dispose();
        return written(image, format);
    }

    private static byte[] noise(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < width; x += 20) {
            for (int y = 0; y < height; y += 20) {
                var canvas = image.createGraphics();
                canvas.setColor(new Color(random.nextInt(0xFFFFFF)));
                canvas.fillRect(x, y, 20, 20);
                canvas.dispose();
            }
        }
        return written(image, "jpg");
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A JPEG comment right behind its first two bytes. */
    private static byte[] insertComment(byte[] jpeg, String comment) {
        byte[] text = comment.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(jpeg.length + text.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (text.length + 2))
                .put(text)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The same PNG with another size in its head. */
    private static byte[] resized(byte[] png, int width, int height) {
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }
}
