package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newleaf.care.content.CallPerson;
import newleaf.care.content.Lapse;
import newleaf.care.content.Reason;
import newleaf.samples.InventedPerson;
import newleaf.testkit.ProjectRoot;
import newleaf.web.account.Clinic;
import newleaf.web.week.LivesByPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Takes the pictures of `docs/tour.md`, of invented people. Runs only when it is asked to: `bench/tour`.
@EnabledIfSystemProperty(named = "newleaf.tour", matches = "true")
class TourPicturesTest extends LivesByPlan {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final int PICTURES = 20;
    private static final Look PHONE = Look.PHONE;
    private static final Look NIGHT = Look.PHONE.dark();
    private static final Look SPANISH = Look.PHONE.in("es");
    private final Path folder = ProjectRoot.path().resolve("docs/tour");

    TourPicturesTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    /// One picture.
    ///
    /// @param isOwn  whether one has to be signed in
    private record Shot(String name, Look look, boolean isOwn, Consumer<Reader> reach) {
        static Shot of(String name, Look look, String path) {
            return new Shot(name, look, false, reader -> reader.open(path));
        }

        static Shot of(String name, Look look, InventedPerson person, String path) {
            return new Shot(
                    name, look, false, reader -> Tour.opened(reader, person).open(path));
        }

        static Shot own(String name, Look look, String path) {
            return new Shot(name, look, true, reader -> reader.open(path));
        }
    }

    private static List<Shot> shots() {
        return Stream.of(
                        Shot.of("home", PHONE, "/"),
                        Shot.of("urgent-help", NIGHT, "/help"),
                        Shot.of("tonight", NIGHT, "/tonight"),
                        new Shot(
                                "question",
                                PHONE,
                                false,
                                reader -> reader.begun().open("/case/q/safety.suicidal")),
                        Shot.of("result", PHONE, InventedPerson.BRIEF, "/report"),
                        new Shot(
                                "paces",
                                PHONE,
                                false,
                                reader -> Tour.planned(reader).open("/report/pace")),
                        new Shot(
                                "feel",
                                SPANISH,
                                false,
                                reader -> Tour.planned(reader).open("/report/feel")),
                        Shot.own("today", PHONE, "/today"),
                        Shot.own("check-in", PHONE, "/today/check-in"),
                        Shot.own("week", PHONE, "/today/week"),
                        Shot.own("urge", NIGHT, "/today/urge"),
                        Shot.own("lapse", PHONE, "/today/lapse"),
                        Shot.own("trends", PHONE, "/today/trends"),
                        Shot.own("prevention", PHONE, "/today/prevention"),
                        Shot.own("recovery", PHONE, "/today/recovery"),
                        Shot.of("lesson", SPANISH, "/lessons/lesson-urge-wave"),
                        Shot.of("coping", PHONE, "/coping"),
                        Shot.of("meetings", PHONE, "/meetings"),
                        Shot.of("family", PHONE, "/family"),
                        Shot.own("phone", PHONE, "/phone"))
                .toList();
    }

    @Test
    void takes_every_picture() throws IOException {
        Files.createDirectories(folder);
        lives();
        for (Shot shot : shots()) take(shot);
        try (var pictures = Files.list(folder)) {
            assertThat(pictures.filter(each -> each.toString().endsWith(".png")))
                    .hasSize(PICTURES);
        }
    }

    /// Three weeks of invented days, a lapse among them.
    private void lives() {
        answers();
        plan(8, 7.5, 7, 6.5, 6);
        for (int day = 0; day < 21; day++) {
            took(4, 4);
            quietDays(1);
        }
        keep(new Lapse(today().minusDays(3), Optional.of(today().minusDays(2)), Optional.empty(), Optional.empty()));
        keep(new Reason("To be awake when my daughter plays."));
        keep(new CallPerson("Ana", "555-0134", Optional.of("sister"), Optional.empty()));
    }

    private void take(Shot shot) {
        try (Reader reader = new Reader(shot.look(), CLINIC.server().address())) {
            if (shot.isOwn()) signIn(reader);
            shot.reach().accept(reader);
            byte[] picture = reader.page().screenshot(new Page.ScreenshotOptions());
            SmallPicture.write(picture, folder.resolve(shot.name() + ".png"));
        }
    }

    private void signIn(Reader reader) {
        Page page = reader.open("/sign-in").page();
        page.locator("#words").fill(words());
        page.locator("#passphrase").fill(Clinic.PASSPHRASE);
        reader.click("form[action='/sign-in'] button");
    }
}
