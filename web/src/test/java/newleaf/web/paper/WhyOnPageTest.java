package newleaf.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.documents.Reading;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Flip;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.MakeReport;
import newleaf.report.Points;
import newleaf.report.wording.WhyWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A page says where each fact was read, and what would flip a finding only to whoever may be told.
class WhyOnPageTest {
    private static final Library LIBRARY = Library.shipped();
    private static final WhyWords WHY = new WhyWords(LIBRARY);
    private static final String SPANISH = "no se diría";
    private static final String ENGLISH = "it would not be said";

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            scores: {gad7: 12} | anxiety-gad7 | It would not be said below 10: GAD-7 score | No se diría por debajo de 10: puntuación GAD-7
            person: {age: 70} | door-over-65 | It would not be said below 65: age in years | No se diría por debajo de 65: edad en años
            history: {opioidUseDisorder: past} | door-past-opioid-use-disorder | With any answer but “in the past” it would not be said: opioid use disorder | Con cualquier respuesta que no sea «en el pasado» no se diría: trastorno por consumo de opioides
            history: {otherSubstances: [kava]} | interaction-kava | Without this it would not be said: kava | Sin esto no se diría: kava
            history: {conditions: [depression, anxiety]} | mood-or-anxiety-known | If none of these were so, it would not be said: depression; an anxiety disorder | Si no se diera nada de esto, no se diría: depresión; un trastorno de ansiedad
            """)
    void each_kind_of_change_is_a_sentence_that_reads_well(String given, String rule, String en, String es) {
        Assessment assessed = assessed(given);
        assertThat(WHY.wouldNotHold(assessed, finding(assessed, rule), Audience.CLINICIAN))
                .contains(new Words(en, es));
    }

    @Test
    void there_is_a_sentence_for_each_change_and_no_other() {
        List<String> keys = Stream.concat(
                        Stream.of(Flip.Relation.values()).map(Labelled::label), Stream.of("yes", "no", "none-of"))
                .toList();
        assertThat(LIBRARY.shelves().words(WordGroup.RELATION).keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    /// The cases on rule cards make each rule hold once.
    @Test
    void every_change_that_can_be_told_is_told_in_words_of_both_languages() {
        var bare = new TreeSet<String>();
        cases().forEach(assessed -> assessed.findings().stream()
                .flatMap(finding -> WHY.wouldNotHold(assessed, finding, Audience.CLINICIAN).stream())
                .filter(words -> words.en().matches(".*[{}_].*") || words.es().matches(".*[{}_].*"))
                .forEach(words -> bare.add(words.en())));
        assertThat(bare).isEmpty();
    }

    @Test
    void a_persons_page_never_says_what_would_open_a_door_or_silence_an_emergency() {
        cases().forEach(assessed -> assertThat(assessed.findings())
                .filteredOn(finding -> finding.isDoor() || finding.urgency().compareTo(Urgency.URGENT) >= 0)
                .allSatisfy(finding -> assertThat(new Points(LIBRARY)
                                .of(finding, assessed, Audience.EVERYONE)
                                .flip())
                        .isEmpty()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_persons_whole_page_of_a_door_or_an_emergency_holds_no_change(Language language) {
        for (String given : List.of(
                "history: {otherSubstances: [benzodiazepine]}",
                "history: {events: [{event: seizure, when: now}]}",
                "person: {age: 16}",
                "safety: {suicidal: active}")) {
            Assessment assessed = assessed(given);
            assertThat(page(assessed, Audience.EVERYONE, language)).doesNotContainIgnoringCase(ENGLISH, SPANISH);
            assertThat(page(assessed, Audience.CLINICIAN, language))
                    .containsIgnoringCase(language == Language.ES ? SPANISH : ENGLISH);
        }
    }

    @Test
    void a_page_says_where_each_fact_was_read_and_who_checked_it() {
        String page = page(assessed("scores: {gad7: 12}"), Audience.EVERYONE, Language.ES);
        assertThat(page)
                .contains("puntuación GAD-7: 12")
                .contains("(como se dijo)")
                .doesNotContain("scores.gad7")
                .contains("todavía sin revisar por un profesional de la salud")
                .contains("No se diría por debajo de 10: puntuación GAD-7");
    }

    private static String page(Assessment assessed, Audience audience, Language language) {
        var report = MakeReport.comparing(new Guidance(LIBRARY), 16).of(assessed, audience);
        byte[] file = new ReportFile(LIBRARY.shelves()).html(report, language);
        return new String(file, StandardCharsets.UTF_8);
    }

    private static Stream<Assessment> cases() {
        return LIBRARY.shelves().rules().stream()
                .flatMap(rule -> rule.cases().stream())
                .filter(each -> each.expect() == RuleCard.RuleCase.Expect.YES)
                .flatMap(each -> read(each.document()).stream())
                .map(new Guidance(LIBRARY).assess()::of);
    }

    private static Assessment assessed(String given) {
        return new Guidance(LIBRARY).assess().of(read(given).orElseThrow());
    }

    private static Optional<newleaf.intake.CaseFile> read(String given) {
        Reading<CaseFile> reading =
                new Intake(LIBRARY.shelves()).read(given.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 11, 21));
        return reading.usable();
    }

    private static Finding finding(Assessment assessed, String rule) {
        return assessed.findings().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
