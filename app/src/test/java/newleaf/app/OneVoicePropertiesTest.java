package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import newleaf.app.text.Page;
import newleaf.app.text.ReportText;
import newleaf.documents.Reading;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.forecast.ForecastAnswer.Refusal;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.asks.WhoseFact;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.report.Report;
import newleaf.report.ReportParts;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.report.result.OneScreen;
import newleaf.samples.InventedCase;
import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.Test;

/// On no report do two sentences ask for what cannot both be done, and none stands there without saying what it asks.
@Domain(RandomPeople.class)
@Domain(DomainContext.Global.class)
class OneVoicePropertiesTest {
    private static final String SEED = "20261129";
    private static final int FEW = 16;
    private static final int SOME = 64;
    private static final Library LIBRARY = Library.shipped();
    private static final Guidance GUIDANCE = new Guidance(LIBRARY);
    private static final ReportParts TO_THE_PERSON = new ReportParts(LIBRARY);
    private static final ReportParts OF_THEM = new ReportParts(LIBRARY.ofThem());
    private static final ToldOfThem TOLD = ToldOfThem.in(LIBRARY.shelves());

    @Property(seed = SEED)
    void every_report_speaks_with_one_voice(@ForAll InventedCase person) {
        Report report = report(person);
        Map<Language, String> pages =
                Stream.of(Language.values()).collect(Collectors.toMap(each -> each, each -> text(report, each)));
        asksWhatCanAllBeDone(report);
        pages.forEach((language, page) -> readsAsOneVoice(report, page, language));
        carriesWhatItAsks(report);
        tellsItsReader(report, pages);
    }

    private static void asksWhatCanAllBeDone(Report report) {
        Set<Deed> asked = lines(report).flatMap(line -> line.asks().stream()).collect(Collectors.toSet());
        points(report).forEach(point -> {
            asked.addAll(point.asks().says());
            if (point.untilThen().isPresent()) asked.addAll(point.asks().until());
        });
        tables(report).forEach(table -> asked.add(table.asks()));
        for (Deed one : asked) {
            assertThat(asked).as(one + " on one page").noneMatch(one::clashesWith);
        }
        assertThat(asked).isSubsetOf(report.voice().mayUse());
    }

    /// By the words on the page, whatever the cards say of themselves.
    private static void readsAsOneVoice(Report report, String text, Language language) {
        ReadPage page = ReadPage.of(text, language);
        assertThat(page.clashes()).as(text).isEmpty();
        boolean isCalm = report.voice().situation().isCalm();
        if (!isCalm) assertThat(page.saysNothingUrgent()).as(text).isFalse();
    }

    private static void carriesWhatItAsks(Report report) {
        assertThat(lines(report))
                .allSatisfy(line -> assertThat(line.asks())
                        .as(line.lead().en() + line.rest().en())
                        .isNotEmpty());
        Set<String> given = given(report);
        assertThat(points(report)).allSatisfy(point -> {
            assertThat(point.asks().says()).as(point.card()).isNotEmpty();
            if (point.asks().fact() == WhoseFact.SAID && isOfToday(point, report)) {
                assertThat(given).contains(point.card());
            }
        });
    }

    private static void tellsItsReader(Report report, Map<Language, String> pages) {
        boolean isAboutAnother = report.voice().reader() != Reader.PERSON;
        pages.forEach((language, page) -> assertThat(
                        isAboutAnother ? TOLD.toThePerson(page, language) : TOLD.ofThem(page, language))
                .isEmpty());
    }

    @Test
    void a_sentence_to_the_wrong_reader_is_seen() {
        String yours = LIBRARY.rule("door-pregnant").orElseThrow().says().en();
        String theirs =
                LIBRARY.ofThem().rule("door-pregnant").orElseThrow().says().en();
        assertThat(TOLD.toThePerson(yours, Language.EN)).isNotEmpty();
        assertThat(TOLD.ofThem(yours, Language.EN)).isEmpty();
        assertThat(TOLD.toThePerson(theirs, Language.EN)).isEmpty();
        assertThat(TOLD.ofThem(theirs, Language.EN)).isNotEmpty();
    }

    @Test
    void a_page_that_asks_for_two_things_is_seen() {
        Map<String, Language> pages = Map.of(
                "Chest pain. Take no more kratom today. Do not stop kratom suddenly.", Language.EN,
                "You do not need a schedule for cutting down. Cut down step by step: fits best.", Language.EN,
                "Do not start again. 7 days, at most 4 g a day.", Language.EN,
                "No tomes más kratom hoy. No dejes el kratom de golpe.", Language.ES);
        pages.forEach((text, language) ->
                assertThat(ReadPage.of(text, language).clashes()).as(text).isNotEmpty());
    }

    @Test
    void a_contradiction_planted_in_a_real_report_is_seen() {
        String page = text(report(InventedPerson.PLAIN.answers()), Language.EN);
        assertThat(ReadPage.of(page, Language.EN).clashes()).isEmpty();
        int middle = page.indexOf(". ", page.length() / 2) + 2;
        for (String planted :
                List.of("Take no more kratom today. Keep the amount. ", "Do not start again. 7 days, at most 4 g. ")) {
            String twoVoices = page.substring(0, middle) + planted + page.substring(middle);
            assertThat(ReadPage.of(twoVoices, Language.EN).clashes())
                    .as(planted)
                    .isNotEmpty();
        }
    }

    @Test
    void three_days_without_and_very_ill_is_neither_nothing_urgent_nor_a_case_for_cutting_down() {
        InventedCase person = InventedPerson.PLAIN
                .answers()
                .with("use.stopped", "true")
                .with("use.hoursSinceLastDose", "72")
                .with("symptoms", "[ { id: nausea, grade: 3 }, { id: chills, grade: 3 }, { id: insomnia, grade: 3 } ]");
        Report report = report(person);
        String text = text(report, Language.EN);
        assertThat(report.voice().situation().label()).isEqualTo("in-withdrawal");
        assertThat(text).contains("You can be seen today").doesNotContain("Nothing urgent", "cut down step by step: ");
    }

    private static boolean isOfToday(Point point, Report report) {
        boolean isLater = point.asks().says().equals(Set.of(Deed.INFORMS))
                && report.parts().stream()
                        .filter(part -> part.name() == Part.Name.PLAN)
                        .flatMap(OneVoicePropertiesTest::points)
                        .anyMatch(point::equals);
        return !isLater;
    }

    private static Set<String> given(Report report) {
        Stream<String> refused = report.forecast() instanceof ForecastAnswer.Refused refusal
                ? refusal.because().stream().map(Refusal::rule)
                : Stream.empty();
        return Stream.of(
                        report.assessment().findings().stream().map(Finding::rule),
                        report.taper().reasons().stream().map(Reason::rule),
                        refused)
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private static Report report(InventedCase person) {
        CaseFile caseFile = caseFile(person);
        Reader reader = Reader.of(caseFile.answeredBy());
        Guidance guidance = GUIDANCE.to(reader);
        Assessment assessment = guidance.assess().of(caseFile);
        return (reader == Reader.PERSON ? TO_THE_PERSON : OF_THEM)
                .of(
                        assessment,
                        guidance.forecasts(SOME).of(assessment),
                        guidance.plans(FEW).of(assessment, Optional.empty()).answer(),
                        Audience.EVERYONE);
    }

    private static CaseFile caseFile(InventedCase person) {
        byte[] document = person.yaml().getBytes(StandardCharsets.UTF_8);
        Reading<CaseFile> reading = new Intake(LIBRARY.shelves()).read(document, InventedPerson.DAY);
        if (reading instanceof Reading.Usable<CaseFile>(var caseFile)) return caseFile;
        throw new AssertionError("cannot be read: " + person.yaml());
    }

    private static String text(Report report, Language language) {
        Page page = new Page(Optional.of(100_000));
        new ReportText(LIBRARY.shelves(), language, false).write(OneScreen.of(report), page);
        return page.text();
    }

    private static Stream<Block> blocks(Report report) {
        return report.parts().stream().flatMap(part -> part.blocks().stream());
    }

    private static Stream<Line> lines(Report report) {
        return blocks(report).flatMap(block -> switch (block) {
            case Line line -> Stream.of(line);
            case Block.Bullets bullets -> bullets.lines().stream();
            case Block.Amounts amounts -> amounts.notes().stream();
            case Block.Stated stated -> Stream.of(stated.line());
            case Block.Chart chart -> Stream.of(chart.caption());
            default -> Stream.empty();
        });
    }

    private static Stream<Point> points(Report report) {
        return report.parts().stream().flatMap(OneVoicePropertiesTest::points);
    }

    private static Stream<Point> points(Part part) {
        return part.blocks().stream()
                .flatMap(block -> block instanceof Block.Points some ? some.points().stream() : Stream.empty());
    }

    private static List<Block.Table> tables(Report report) {
        return blocks(report)
                .flatMap(block -> block instanceof Block.Table table ? Stream.of(table) : Stream.empty())
                .toList();
    }
}
