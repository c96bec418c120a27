package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import newleaf.testkit.ProjectRoot;
import newleaf.web.journey.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Takes the pictures in `docs/screens`. Runs only when it is asked to:
/// `mvn -pl web -am test -Dtest=newleaf.web.browser.ScreensTest -Dsurefire.failIfNoSpecifiedTests=false
/// -Dnewleaf.screens=true`.
@EnabledIfSystemProperty(named = "newleaf.screens", matches = "true")
class ScreensTest {
    private static final Set<String> ALSO_WIDE_AND_DARK =
            Set.of("home", "question-safety-suicidal", "question-use-products", "urgent", "report");
    private static final Set<String> WHOLE = Set.of("question-use-products", "urgent", "products");
    private final Path folder = ProjectRoot.path().resolve("docs/screens");

    @Test
    void takes_every_page() throws IOException {
        Files.createDirectories(folder);
        Tour.all().forEach(this::take);
        assertThat(folder).isNotEmptyDirectory();
    }

    private void take(Tour.Stop stop) {
        String name = stop.name().equals("/") ? "home" : stop.name().replace("/", "");
        shoot(Look.PHONE, name, stop);
        if (!ALSO_WIDE_AND_DARK.contains(name)) return;
        shoot(Look.PHONE.dark(), name + "-dark", stop);
        shoot(Look.PHONE.wide(1280), name + "-wide", stop);
        shoot(Look.PHONE.in("es"), name + "-es", stop);
    }

    private void shoot(Look look, String name, Tour.Stop stop) {
        try (Reader reader = new Reader(look, Served.address())) {
            stop.reach().accept(reader);
            byte[] picture = reader.page().screenshot(new Page.ScreenshotOptions().setFullPage(WHOLE.contains(name)));
            SmallPicture.write(picture, folder.resolve(name + ".png"));
        }
    }
}
