package newleaf.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.report.block.Block;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.web.gallery.InventedPeople;
import newleaf.web.journey.result.Result;
import newleaf.web.journey.result.ResultPage;
import newleaf.web.journey.result.WentBy;
import newleaf.web.journey.step.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What was found stands on one screen, and all of the report on the pages behind it.
class ResultTest {
    private static final int MOST_WORDS = 600;
    private static final int FEW = 16;
    private static final Pattern BEHIND_HOW_SURE = Pattern.compile("(?s)<details.*?</details>");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Library LIBRARY = Library.shipped();
    private static final Guidance GUIDANCE = new Guidance(LIBRARY);
    private static final MakeReport REPORTS = MakeReport.comparing(GUIDANCE, FEW);
    private static final CardHead SITUATION =
            LIBRARY.shelves().wordsCard(WordGroup.SITUATION).head();

    @Test
    void a_result_is_short_and_leads_to_all_else() {
        Visitor visitor = Visitor.begun("en", "taking");
        visitor.open("/report");
        assertThat(words(visitor.body())).isLessThanOrEqualTo(MOST_WORDS);
        assertThat(visitor.body()).contains("href=\"/tonight\"", "href=\"/report/whole\"", "href=\"/report/reasons\"");
        assertThat(visitor.open("/report/nowhere").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void each_page_behind_it_leads_back(ResultPage page) {
        Visitor visitor = Visitor.begun("es", "worried");
        assertThat(visitor.open(page.path()).body()).contains("href=\"/report\"");
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_danger_and_no_door_is_left_out(String name) {
        Report report = REPORTS.of(new InventedPeople(GUIDANCE).assessed(name), Audience.EVERYONE);
        Result result = new Result(report, SITUATION, new WentBy(List.of()), 1, new Say(LIBRARY.shelves()));
        List<String> shown = Stream.concat(result.whole().stream(), result.inShort().stream())
                .map(Point::card)
                .toList();
        List<String> pressing = report.parts().stream()
                .filter(part -> part.name() == Part.Name.URGENT || part.name() == Part.Name.DOORS)
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block instanceof Block.Points some ? some.points().stream() : Stream.empty())
                .map(Point::card)
                .toList();
        assertThat(shown).doesNotHaveDuplicates().containsAll(pressing);
        for (Language language : Language.values()) {
            int told = result.whole().stream()
                            .mapToInt(point -> words(whole(point, language)))
                            .sum()
                    + result.inShort().stream()
                            .mapToInt(point -> words(point.lead().in(language)))
                            .sum();
            assertThat(told).as(name + " in " + language).isLessThanOrEqualTo(MOST_WORDS);
        }
    }

    static List<String> names() {
        return InventedPeople.NAMES;
    }

    private static String whole(Point point, Language language) {
        return point.says().in(language) + " "
                + point.untilThen().map(words -> words.in(language)).orElse("") + " "
                + point.who().map(words -> words.in(language)).orElse("");
    }

    private static int words(String page) {
        String main = page.contains("<main") ? page.substring(page.indexOf("<main"), page.indexOf("</main>")) : page;
        String read = TAG.matcher(BEHIND_HOW_SURE.matcher(main).replaceAll(" ")).replaceAll(" ");
        return read.strip().split("\\s+").length;
    }
}
