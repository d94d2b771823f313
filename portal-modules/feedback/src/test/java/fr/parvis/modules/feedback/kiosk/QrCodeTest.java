package fr.parvis.modules.feedback.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://www.brumeval.fr/modules/feedback/avis/copie-acte-etat-civil?par=qr";

    @Test
    void aPhoneReadsTheAddressFromThePictureForLetters() throws Exception {
        assertThat(scan(QrCode.of(ADDRESS).png())).isEqualTo(ADDRESS);
    }

    @Test
    void thePictureForPrintersHasTheSameSquares() {
        QrCode code = QrCode.of(ADDRESS);

        assertThat(code.svg()).startsWith("<svg ").endsWith("</svg>");
        assertThat(code.svg().split("h1v1h-1z", -1)).hasSize(black(code) + 1);
    }

    private static int black(QrCode code) {
        int black = 0;
        for (int y = 0; y < code.squares().getHeight(); y++) {
            for (int x = 0; x < code.squares().getWidth(); x++) {
                black += code.squares().get(x, y) ? 1 : 0;
            }
        }
        return black;
    }

    private static String scan(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                .getText();
    }
}
