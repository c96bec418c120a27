package newleaf.taper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.documents.tree.Problem;
import newleaf.taper.plan.PlanFile.Hold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final String STEPS =
            "[ { fromDay: 0, toDay: 6, totalPerDay: 4, doses: [ { time: \"08:00\", amount: 4, unit: g } ] } ]";

    /// The parser stumbled over a character of two halves at the end of a piece of 1,024.
    @ParameterizedTest
    @ValueSource(ints = {1022, 1023, 1024, 1025, 1026})
    void a_character_of_two_halves_does_not_trip_the_reader(int at) {
        String document = "{} #" + "x".repeat(at - 4) + "😀";
        assertThat(read(document)).isInstanceOf(Reading.Unusable.class);
    }

    @Test
    void a_failure_inside_the_parser_refuses_the_plan() {
        assertThat(read("{unit: \"\\UFFFFFFFF\"}")).isInstanceOf(Reading.Unusable.class);
    }

    @Test
    void the_smallest_file_holds_a_version_with_a_day_and_steps() {
        PlanFile file = usable("{ versions: [ { made: 2026-11-29, steps: " + STEPS + " } ] }");
        assertThat(file.made()).isEqualTo(DAY);
        assertThat(file.id()).isNotBlank();
        assertThat(file.latest().author()).isEqualTo(PlanVersion.Author.PERSON);
        assertThat(file.latest().stopDay()).isEmpty();
    }

    @Test
    void all_that_it_remembers_is_read_back() {
        PlanFile file = usable("""
                { schema: newleaf/plan/2, id: a, ended: { on: 2026-12-20, why: pause },
                  baseline: { diary: 6, craving: null, sleepHours: 7.5, days: 7 },
                  versions: [ { made: 2026-11-29, author: newleaf, why: [], steps: %s },
                              { made: 2026-12-02, author: newleaf, why: [hard-days], steps: %s, stopDay: 7 } ],
                  pauses: [ { from: 2026-12-18, to: 2026-12-20 } ],
                  holds: [ { from: 2026-12-02, until: 2026-12-08, why: hard-days }, { from: 2026-12-09, until: null, why: own-word } ],
                  slows: [ { on: 2026-12-10, stepFrom: 2026-12-08, days: 7 } ] }
                """.formatted(STEPS, STEPS));
        assertThat(file.holds().getLast().until()).isEmpty();
        assertThat(file.holds().getLast().why()).isEqualTo(Hold.Cause.OWN_WORD);
        String written = JsonText.pretty(PlanDocument.written(file));
        assertThat(usable(written).equals(file)).isTrue();
        assertThat(JsonText.pretty(PlanDocument.written(usable(written)))).isEqualTo(written);
    }

    @Test
    void every_problem_of_a_file_is_named() {
        assertThat(problems("""
                { id: 3, ended: { why: bored }, baseline: { diary: 101, colour: green },
                  versions: [ { made: 2026-12-02, steps: %s }, { made: 2026-12-01, steps: [] }, { steps: %s, stopDay: 9 } ],
                  pauses: [ { from: 2026-12-18, to: 2026-12-01 } ], holds: [ { until: 2026-12-08 } ],
                  slows: [ { on: 2026-12-10, stepFrom: soon, days: -1 } ], start: 2026-12-01 }
                """.formatted(STEPS, STEPS)))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "id",
                        "ended.on",
                        "ended.why",
                        "baseline.diary",
                        "baseline.colour",
                        "versions[1].made",
                        "versions[1].steps",
                        "versions[2].made",
                        "versions[2].stopDay",
                        "pauses[0].to",
                        "holds[0].from",
                        "slows[0].stepFrom",
                        "slows[0].days",
                        "start");
        assertThat(problems("{ schema: newleaf/plan/3 }"))
                .extracting(Problem::path)
                .contains("schema");
    }

    @Test
    void a_file_of_the_first_format_becomes_one_of_one_version() {
        PlanFile file = usable("""
                { schema: newleaf/plan/1, version: 3, author: clinician, made: 2026-11-27, start: 2026-11-29, because: [illness],
                  earlier: [ { version: 1, made: 2026-11-20 } ], steps: %s, stopDay: 7 }
                """.formatted(STEPS));
        assertThat(file.versions()).hasSize(1);
        assertThat(file.made()).isEqualTo(DAY.minusDays(2));
        assertThat(file.latest().on(DAY)).isPresent();
        assertThat(file.latest().on(DAY.minusDays(1))).isEmpty();
        assertThat(file.latest().stopDay()).contains(9);
        PlanFile later = usable("{ made: 2026-12-03, start: 2026-11-29, steps: " + STEPS + " }");
        assertThat(later.made()).isEqualTo(DAY);
    }

    @Test
    void the_same_first_version_has_the_same_name_and_another_one_another() {
        String document = "{ start: 2026-11-29, steps: " + STEPS + " }";
        assertThat(usable(document).id()).isEqualTo(usable(document).id());
        assertThat(usable(document.replace("11-29", "11-30")).id())
                .isNotEqualTo(usable(document).id());
    }

    @Test
    void what_is_left_from_a_day_on_begins_on_that_day() {
        PlanFile file = usable("{ start: 2026-11-29, steps: " + STEPS + " }");
        assertThat(file.latest()
                        .from(DAY.plusDays(3))
                        .orElseThrow()
                        .steps()
                        .getFirst()
                        .days())
                .isEqualTo(4);
        assertThat(file.latest().from(DAY.plusDays(30)).orElseThrow().steps()).hasSize(1);
        assertThat(file.latest()
                        .from(DAY.minusDays(2))
                        .orElseThrow()
                        .steps()
                        .getFirst()
                        .fromDay())
                .isEqualTo(2);
    }

    private static Reading<PlanFile> read(String document) {
        return PlanDocument.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static PlanFile usable(String document) {
        return read(document).usable().orElseThrow();
    }

    private static List<Problem> problems(String document) {
        return read(document) instanceof Reading.Unusable<PlanFile>(var problems) ? problems : List.of();
    }
}
