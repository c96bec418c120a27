package newleaf.pharmacology.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import newleaf.documents.Reading;
import newleaf.documents.tree.Problem;
import newleaf.intake.read.Intake;
import newleaf.intake.run.RunFile;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.kinetics.ParameterCards;
import org.junit.jupiter.api.Test;

/// What a run file may hold, and what is refused.
class RunFileTest {
    private static final ParameterCards CARDS = new ParameterCards(Shelves.shipped());
    private static final ModelParameters RULES = new ModelParameters(CARDS);

    @Test
    void names_every_problem_at_once() {
        assertThat(problems("""
                {"schema": "newleaf/run/2", "parameters": {"ka": 0, "s": 1.5, "cll": 3},
                 "doses": [{"hour": 5, "mitragynineMg": -1}, {"hour": 1}],
                 "hours": [0, 3, 1], "people": 0}"""))
                .containsExactlyInAnyOrder(
                        "schema",
                        "parameters.ka",
                        "parameters.s",
                        "parameters.cll",
                        "doses[0].mitragynineMg",
                        "doses[1].mitragynineMg",
                        "doses[1].hour",
                        "hours[2]",
                        "people");
    }

    @Test
    void refuses_numbers_that_are_none() {
        assertThat(problems("{\"hours\": [NaN]}")).isNotEmpty();
        assertThat(problems("{\"parameters\": {\"ka\": 1e999}, \"hours\": []}")).isNotEmpty();
        assertThat(problems("{\"hours\": [0], \"doses\": [{\"hour\": .inf, \"mitragynineMg\": 1}]}"))
                .isNotEmpty();
    }

    @Test
    void refuses_more_than_a_hundred_thousand_doses() {
        String repeat = "{\"fromHour\": 0, \"everyHours\": 1, \"count\": %d, \"mitragynineMg\": 1}";
        assertThat(problems("{\"hours\": [], \"repeat\": [" + repeat.formatted(1_000_000) + "]}"))
                .contains("repeat[0].count");
        assertThat(problems("{\"hours\": [], \"repeat\": [" + repeat.formatted(60_000) + "," + repeat.formatted(60_000)
                        + "]}"))
                .contains("doses");
    }

    @Test
    void refuses_what_is_no_run() {
        assertThat(problems("")).isNotEmpty();
        assertThat(problems("[]")).isNotEmpty();
        assertThat(problems("null")).isNotEmpty();
        assertThat(problems("{}")).contains("hours");
    }

    @Test
    void uses_unusual_parameters_and_warns() {
        RunFile run = usable(
                "{\"parameters\": {\"cl\": 5000}, \"doses\": [{\"hour\": 0, \"mitragynineMg\": 39}], \"hours\": [1]}");
        assertThat(RULES.warnings(run.parameters())).singleElement().asString().contains("parameters.cl");
        Course course = new Simulate(CARDS, new Simulation(Engine.PLAIN, 1)).of(run);
        assertThat(PublishedTablesTest.one(course.mitragynineSummary().auc())).isLessThan(30);
    }

    @Test
    void repeats_become_doses_and_negative_hours_are_taken_before_the_first() {
        RunFile run = usable(
                "{\"repeat\": [{\"fromHour\": -24, \"everyHours\": 12, \"count\": 3, \"mitragynineMg\": 10}], \"hours\": [0]}");
        assertThat(run.doses()).extracting(RunFile.Dose::hour).containsExactly(-24.0, -12.0, 0.0);
        Course course = new Simulate(CARDS, new Simulation(Engine.PLAIN, 1)).of(run);
        assertThat(PublishedTablesTest.one(course.mitragynine())).isPositive();
    }

    @Test
    void many_people_give_bands_and_one_person_gives_numbers() {
        RunFile run = new RunFile(Map.of(), List.of(new RunFile.Dose(0, 39)), List.of(0.0, 1.0, 24.0), 64, 1);
        Course course = new Simulate(CARDS, new Simulation(Engine.PLAIN, 2)).of(run);
        assertThat(course.mitragynine()).isInstanceOf(Course.Curve.Many.class);
    }

    private static RunFile usable(String text) {
        return switch (Intake.readRun(text.getBytes(StandardCharsets.UTF_8), RULES)) {
            case Reading.Usable(var run) -> run;
            case Reading.Unusable(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(String text) {
        return switch (Intake.readRun(text.getBytes(StandardCharsets.UTF_8), RULES)) {
            case Reading.Usable(var run) -> List.of();
            case Reading.Unusable(var problems) ->
                problems.stream()
                        .map(Problem::path)
                        .map(path -> path.isEmpty() ? "document" : path)
                        .toList();
        };
    }
}
