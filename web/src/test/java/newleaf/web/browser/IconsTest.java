package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import newleaf.testkit.ProjectRoot;
import newleaf.web.page.Assets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pictures of the home screen are drawn from `icon.svg`; `./check --accept` draws them again.
class IconsTest {
    private static final Path FOLDER = ProjectRoot.path().resolve("web/src/main/resources/static/icons");
    /// Another version of the browser smooths edges otherwise.
    private static final int NEAR = 24;

    @ParameterizedTest
    @CsvSource({"icon-180, 180, true", "icon-192, 192, false", "icon-512, 512, false", "maskable-512, 512, true"})
    void a_picture_is_the_one_of_the_page(String name, int size, boolean isWhole) throws IOException {
        byte[] drawn = drawn(size, isWhole);
        Path file = FOLDER.resolve(name + ".png");
        if (Boolean.getBoolean("newleaf.accept")) Files.write(file, drawn);
        BufferedImage there = ImageIO.read(file.toFile());
        BufferedImage now = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(there.getWidth()).isEqualTo(size);
        assertThat(there.getHeight()).isEqualTo(size);
        assertThat(difference(there, now)).isLessThan(NEAR);
    }

    /// @param isWhole  to the edges, with the leaf inside what any phone leaves of it
    private static byte[] drawn(int size, boolean isWhole) {
        String svg = Assets.text("icon.svg");
        String shape = isWhole
                ? svg.replace("rx=\"7\" ", "")
                        .replace("<path ", "<path transform=\"translate(16 16) scale(.75) translate(-16 -16)\" ")
                : svg;
        try (Page page = Chromium.open().newPage(new Browser.NewPageOptions().setViewportSize(size, size))) {
            page.setContent(
                    "<style>* { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>" + shape);
            return page.screenshot(new Page.ScreenshotOptions().setOmitBackground(true));
        }
    }

    /// The largest mean difference of a row, of 255.
    private static double difference(BufferedImage one, BufferedImage other) {
        double largest = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            double row = 0;
            for (int x = 0; x < one.getWidth(); x++) row += difference(one.getRGB(x, y), other.getRGB(x, y));
            largest = Math.max(largest, row / one.getWidth());
        }
        return largest;
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE)
            most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        return most;
    }
}
