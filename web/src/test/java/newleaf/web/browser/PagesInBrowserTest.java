package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import newleaf.web.browser.Tour.Stop;
import newleaf.web.journey.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page: axe finds nothing, nothing leaves the machine, no complaint of the browser, no scrolling sideways. Two
/// looks at a time.
@Execution(ExecutionMode.CONCURRENT)
class PagesInBrowserTest {
    private static final Set<String> ALSO_IN_SPANISH_IN_THE_DARK = Set.of(
            "/",
            "/help",
            "/tonight",
            "/urge",
            "start",
            "question-safety-suicidal",
            "events-ticked",
            "urgent",
            "products",
            "answers",
            "planned-plan",
            "planned-pace",
            "questionnaire-scored",
            "report");

    @Test
    void every_page_on_a_phone() {
        assertThat(wrong(Tour.all(), Look.PHONE)).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "newleaf.full", matches = "false") // then every page is looked at so
    void the_main_pages_in_spanish_in_the_dark_and_wide() {
        List<Stop> stops = Tour.all().stream()
                .filter(stop -> ALSO_IN_SPANISH_IN_THE_DARK.contains(stop.name()))
                .toList();
        assertThat(wrong(stops, Look.PHONE.in("es").dark().wide(1280))).isEmpty();
    }

    static List<Look> languagesAndColours() {
        return List.of(
                Look.PHONE,
                Look.PHONE.dark(),
                Look.PHONE.in("es"),
                Look.PHONE.in("es").dark());
    }

    /// With the phone's, every page is seen in each language, colour and width, and with and without script.
    static List<Look> few() {
        return Look.few();
    }

    @ParameterizedTest
    @MethodSource("few")
    @EnabledIfSystemProperty(named = "newleaf.full", matches = "true")
    void every_page_in_every_language_colour_and_width(Look look) {
        assertThat(wrong(Tour.all(), look)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languagesAndColours")
    @EnabledIfSystemProperty(named = "newleaf.full", matches = "true")
    void every_state_of_the_gallery(Look look) {
        List<Stop> stops = galleryPages().stream()
                .map(path -> new Stop(path, false, reader -> reader.open(path)))
                .toList();
        assertThat(wrong(stops, look)).isEmpty();
    }

    private static List<String> galleryPages() {
        try (Reader reader = new Reader(Look.PHONE, Served.address())) {
            return reader.open("/gallery").page().locator("a[href^='/gallery/']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .distinct()
                    .toList();
        }
    }

    private static List<String> wrong(List<Stop> stops, Look look) {
        return LookedAt.wrong(Served.address(), stops, look);
    }
}
