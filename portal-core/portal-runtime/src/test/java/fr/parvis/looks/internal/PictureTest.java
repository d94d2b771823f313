package fr.parvis.looks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.looks.Logo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final String DRAWING =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 20 10'"
                    + " width='20' height='10'>%s</svg>";

    @Test
    void drawsAtTheSizeThatIsAskedFor() throws IOException {
        var image = drawn("<rect width='20' height='10' fill='#ff0000'/>");

        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(50);
        assertThat(image.getRGB(50, 25)).isEqualTo(0xFFFF0000);
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws IOException {
        var secret = folder.resolve("secret.png");
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", secret.toFile());

        var image = drawn("<image width='20' height='10' xlink:href='%s'/>".formatted(secret.toUri()));

        assertThat(image.getRGB(50, 25)).isNotEqualTo(0xFF000000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no drawing",
                "<svg xmlns='http://www.w3.org/2000/svg'><rect",
                "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><html>&e;</html>"
            })
    void drawsNothingOfWhatIsNoDrawing(String content) {
        assertThat(Picture.of(new Logo(Logo.SVG, content.getBytes(StandardCharsets.UTF_8)), 100))
                .isEmpty();
        assertThat(Picture.of(new Logo(Logo.PNG, content.getBytes(StandardCharsets.UTF_8)), 100))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brumeval", "brumeval-metropole", "saint-aubin", "les-essarts"})
    void drawsTheLogosOfTheDemonstration(String commune) throws IOException {
        var file = Path.of("../../wildfly-config/launcher/src/main/demo", commune, "logo.svg");

        assertThat(Picture.of(new Logo(Logo.SVG, Files.readAllBytes(file)), 112))
                .isPresent();
    }

    private static BufferedImage drawn(String content) throws IOException {
        var svg = DRAWING.formatted(content).getBytes(StandardCharsets.UTF_8);
        return ImageIO.read(new ByteArrayInputStream(
                Picture.of(new Logo(Logo.SVG, svg), 100).orElseThrow()));
    }
}
