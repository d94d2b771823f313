package fr.parvis.looks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.looks.Logo;
import fr.parvis.looks.LogoRefusal;
import fr.parvis.looks.RefusedLogo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoInspectionTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'"
                    + " width='9' height='9'>%s</svg>";

    private final LogoInspection inspection = new LogoInspection();

    @ParameterizedTest
    @ValueSource(strings = {"brumeval", "brumeval-metropole", "saint-aubin", "les-essarts"})
    void takesTheLogosOfTheDemonstration(String commune) throws Exception {
        var file = Path.of("../../wildfly-config/launcher/src/main/demo", commune, "logo.svg");

        assertThat(inspection.check(Files.readAllBytes(file)).mediaType()).isEqualTo(Logo.SVG);
    }

    @Test
    void takesAPngByItsBytes() throws Exception {
        assertThat(inspection.check(png(64, 64)).mediaType()).isEqualTo(Logo.PNG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g><g><SCRIPT xmlns='http://www.w3.org/2000/svg'/></g></g>",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>",
                "<script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
                "<rect onload='alert(1)'/>",
                "<rect ONCLICK='alert(1)'/>",
                "<a xlink:href='javascript:alert(1)'><rect/></a>",
                "<a href=' JaVaScRiPt :alert(1)'><rect/></a>",
                "<use href='data:image/svg+xml;base64,PHN2Zz4='/>",
                "<foreignObject><b/></foreignObject>",
                "<a><set attributeName='href' to='#'/></a>"
            })
    void refusesWhatRuns(String content) {
        refuses(SVG.formatted(content), LogoRefusal.RUNS_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<image href='https://evil.example/pixel.png'/>",
                "<use xlink:href='https://evil.example/logo.svg#a'/>",
                "<a href='https://evil.example'><rect/></a>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<style>rect{fill:url(https://evil.example/x)}</style>",
                "<style>rect{fill:u\\72l(https://evil.example/x)}</style>",
                "<rect style='fill: url( \"//evil.example/x\" )'/>",
                "<rect fill='url(/elsewhere#a)'/>",
                "<feImage href='#a'/>"
            })
    void refusesWhatFetches(String content) {
        refuses(SVG.formatted(content), LogoRefusal.FETCHES);
    }

    @Test
    void refusesAStyleSheetBeforeTheDrawing() {
        refuses("<?xml-stylesheet href='https://evil.example/x.css'?>" + SVG.formatted("<rect/>"), LogoRefusal.FETCHES);
    }

    @Test
    void refusesADocumentTypeThatCouldGrowOrFetch() {
        refuses(
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + SVG.formatted("<text>&a;</text>"),
                LogoRefusal.DOCUMENT_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<html/>", "<svg><rect/></svg>", "<svg xmlns='http://www.w3.org/2000/svg'>"})
    void refusesWhatIsNoImage(String content) {
        refuses(content, LogoRefusal.NEITHER_SVG_NOR_PNG);
    }

    @Test
    void refusesADrawingWithinADrawingWithoutEnd() {
        refuses(SVG.formatted("<g>".repeat(5000) + "</g>".repeat(5000)), LogoRefusal.BROKEN);
    }

    @Test
    void measuresAPictureBeforeUnpackingIt() throws IOException {
        assertThatThrownBy(() -> inspection.check(png(2001, 10)))
                .isInstanceOfSatisfying(
                        RefusedLogo.class,
                        refused -> assertThat(refused.reason()).isEqualTo(LogoRefusal.TOO_LARGE));
    }

    @Test
    void refusesAPictureCutShort() throws IOException {
        var cut = Arrays.copyOf(png(64, 64), 20);

        assertThatThrownBy(() -> inspection.check(cut))
                .isInstanceOfSatisfying(
                        RefusedLogo.class,
                        refused -> assertThat(refused.reason()).isEqualTo(LogoRefusal.BROKEN));
    }

    @Test
    void refusesWhatWeighsTooMuch() {
        refuses(SVG.formatted(" ".repeat(LogoInspection.MOST_BYTES)), LogoRefusal.TOO_HEAVY);
    }

    @Test
    void keepsReferencesInsideTheDrawing() throws Exception {
        var svg = SVG.formatted("<defs><linearGradient id='a'/></defs><style>.b{fill:url(#a)}</style>"
                + "<rect class='b' width='9' height='9'/><use xlink:href='#a'/>");

        assertThat(inspection.check(svg.getBytes(StandardCharsets.UTF_8)).mediaType())
                .isEqualTo(Logo.SVG);
    }

    private void refuses(String content, LogoRefusal reason) {
        assertThatThrownBy(() -> inspection.check(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        RefusedLogo.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void drawsAPhotoAnewSmallEnoughForAPoorNetwork() throws Exception {
        var noise = new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(1);
        for (int x = 0; x < 3000; x++) {
            for (int y = 0; y < 1500; y++) {
                noise.setRGB(x, y, (x * y / 9000 + random.nextInt(8)) * 0x010101);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(noise, "jpg", out);

        var picture = inspection.front(out.toByteArray());

        assertThat(picture.mediaType()).isEqualTo(Logo.JPEG);
        assertThat(picture.content()).hasSizeLessThanOrEqualTo(Photo.HEAVIEST);
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(picture.content()))
                        .getWidth())
                .isLessThanOrEqualTo(960);
    }

    @Test
    void refusesABrokenPhoto() {
        var broken = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

        assertThatThrownBy(() -> inspection.front(broken))
                .isInstanceOfSatisfying(
                        RefusedLogo.class,
                        refused -> assertThat(refused.reason()).isEqualTo(LogoRefusal.BROKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wOF2", "wOFF", "OTTO", "\0\1\0\0"})
    void tellsAFontWhateverItWeighs(String head) {
        var font = Arrays.copyOf(head.getBytes(StandardCharsets.ISO_8859_1), 10 * 1024 * 1024);

        assertThatThrownBy(() -> inspection.check(font))
                .isInstanceOfSatisfying(
                        RefusedLogo.class,
                        refused -> assertThat(refused.reason()).isEqualTo(LogoRefusal.FONT));
        assertThat(inspection.isFont(Arrays.copyOf(font, 4))).isTrue();
    }
}
