package fr.parvis.documents.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.documents.Exif;
import fr.parvis.spi.document.RefusedDocument;
import fr.parvis.spi.document.RefusedDocument.Reason;
import fr.parvis.spi.document.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {

    private static final Set<String> ACCEPTED = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final long MAX = 10_000_000;

    private final Inspection inspection = new Inspection();

    @TempDir
    private Path folder;

    @Test
    void keepsThePictureOfAJpegAndNothingElse() throws Exception {
        byte[] kept = kept(Photos.phoneJpeg());

        assertThat(text(kept)).doesNotContain(Photos.PLACE);
        assertThat(pixels(kept)).isEqualTo(pixels(Photos.encoded("jpeg")));
        assertThat(count(kept, 0xD8)).as("pictures in the file").isEqualTo(1);
    }

    @Test
    void readsTheOrientationThatAFileAsksForAndForgivesABrokenOne() {
        byte[] jpeg = Photos.phoneJpeg();

        assertThat(Exif.orientationOf(jpeg)).isEqualTo(6);
        assertThat(Exif.orientationOf(Photos.phonePng())).isEqualTo(6);
        assertThat(Exif.orientationOf(Photos.encoded("png"))).isEqualTo(1);
        for (int length = 0; length < 200; length++) {
            assertThat(Exif.orientationOf(Arrays.copyOf(jpeg, length))).isIn(1, 6);
        }
        assertThat(Exif.orientationOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 0}))
                .isEqualTo(1);
    }

    @Test
    void keepsTheOrientationOfAPhoto() throws Exception {
        byte[] kept = kept(Photos.phoneJpeg());

        byte[] exif = Arrays.copyOfRange(kept, 6, 6 + Exif.withOnly(6).length);
        assertThat(exif).isEqualTo(Exif.withOnly(6));
        assertThat(text(kept(Photos.encoded("jpeg")))).doesNotContain("Exif");
    }

    @Test
    void keepsThePictureOfAPngAndNothingElse() throws Exception {
        byte[] kept = kept(Photos.phonePng());

        assertThat(text(kept)).doesNotContain(Photos.PLACE).contains("eXIf").endsWith("IEND\u00aeB`\u0082");
        assertThat(pixels(kept)).isEqualTo(pixels(Photos.encoded("png")));
    }

    @Test
    void refusesAProgramThatCallsItselfAPhoto() {
        byte[] program = "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0ÿÿ".getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(Arrays.copyOf(program, 4096), Reason.WRONG_TYPE);
        assertRefused("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), Reason.WRONG_TYPE);
    }

    @Test
    void refusesWhatIsNotAcceptedHereEvenIfItIsSound() throws Exception {
        Path pdf = Files.write(folder.resolve("a"), pdf(false));

        assertThatThrownBy(() -> inspection.inspect(new Upload("a.jpg", pdf, Set.of("image/jpeg"), MAX)))
                .isInstanceOfSatisfying(
                        RefusedDocument.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG_TYPE));
    }

    @Test
    void refusesEmptyAndOversizedFiles() throws Exception {
        assertRefused(new byte[0], Reason.EMPTY);
        Path file = Files.write(folder.resolve("big"), Photos.encoded("png"));
        assertThatThrownBy(() -> inspection.inspect(new Upload("big.png", file, ACCEPTED, 10)))
                .isInstanceOfSatisfying(
                        RefusedDocument.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void refusesPdfsThatNeedAPassword() throws Exception {
        assertRefused(pdf(true), Reason.ENCRYPTED);
        assertThat(inspect(pdf(false)).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void refusesFilesThatAreCutShort() throws Exception {
        byte[] jpeg = Photos.encoded("jpeg");
        byte[] png = Photos.encoded("png");

        assertRefused(Arrays.copyOf(jpeg, jpeg.length / 2), Reason.DAMAGED);
        assertRefused(Arrays.copyOf(png, png.length / 2), Reason.DAMAGED);
        assertRefused("%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED);
    }

    @Test
    void refusesImagesWhoseBytesAreBroken() {
        byte[] png = Photos.encoded("png");
        png[60] ^= 0x55;
        byte[] jpeg = Photos.encoded("jpeg");
        Arrays.fill(jpeg, 25, 160, (byte) 7);

        assertRefused(png, Reason.DAMAGED);
        assertRefused(jpeg, Reason.DAMAGED);
    }

    private void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> inspect(content))
                .isInstanceOfSatisfying(
                        RefusedDocument.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private Inspection.Inspected inspect(byte[] content) throws IOException, RefusedDocument {
        Path file = Files.write(folder.resolve("upload"), content);
        return inspection.inspect(new Upload("photo.jpg", file, ACCEPTED, MAX));
    }

    private byte[] kept(byte[] content) throws IOException, RefusedDocument {
        Inspection.Inspected inspected = inspect(content);
        byte[] kept = Files.readAllBytes(inspected.content());
        inspected.discard();
        return kept;
    }

    private static byte[] pdf(boolean encrypted) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static int[] pixels(byte[] image) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(image));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }

    private static int count(byte[] image, int marker) {
        int count = 0;
        for (int i = 0; i < image.length - 1; i++) {
            if (image[i] == (byte) 0xFF && image[i + 1] == (byte) marker) {
                count++;
            }
        }
        return count;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
