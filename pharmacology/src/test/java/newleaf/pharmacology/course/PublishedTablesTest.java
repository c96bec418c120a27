package newleaf.pharmacology.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newleaf.intake.run.RunFile;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.course.Course.Curve;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.kinetics.ParameterCards;
import org.junit.jupiter.api.Test;

/// The model against what has been published. `docs/model.md` shows the same comparisons, with what does not fit.
class PublishedTablesTest {
    private static final ParameterCards CARDS = new ParameterCards(Shelves.shipped());
    private static final double EXTRACT = 3.9;

    /// Tanna, table 3: medians of five after 39 mg as tea. The set was fitted to these: a check of the fit.
    @Test
    void tea_medians_that_the_set_was_fitted_to() {
        Course course = once(39, Map.of());
        assertThat(one(course.mitragynineSummary().cmax())).isCloseTo(81.9, within(8.2));
        assertThat(one(course.mitragynineSummary().tmax())).isBetween(0.75, 1.5);
        assertThat(one(course.mitragynineSummary().auc())).isCloseTo(420, within(1.0));
        assertThat(one(course.mitragynineSummary().halfLife())).isCloseTo(45.3, within(0.5));
        assertThat(one(course.sevenHydroxySummary().cmax())).isCloseTo(16.1, within(1.6));
        assertThat(one(course.sevenHydroxySummary().tmax())).isBetween(0.75, 2.5);
        assertThat(one(course.sevenHydroxySummary().auc())).isCloseTo(106, within(1.0));
    }

    /// Known misfit, left standing: 5.67 h (5.03 to 6.52) in people.
    @Test
    void half_life_of_seven_hydroxy_after_one_dose_is_too_short() {
        assertThat(one(once(39, Map.of()).sevenHydroxySummary().halfLife())).isBetween(2.5, 3.5);
    }

    /// Huestis 2024, abstract: medians of the cohorts, single doses of 6.65 to 53.2 mg in capsules.
    @Test
    void times_of_the_peak_lie_in_the_windows_of_an_independent_trial() {
        for (double milligrams : new double[] {6.65, 13.3, 26.6, 53.2}) {
            Course course = once(milligrams, Map.of());
            assertThat(one(course.mitragynineSummary().tmax())).isBetween(1.0, 1.3);
            assertThat(one(course.sevenHydroxySummary().tmax())).isBetween(1.2, 1.8);
        }
    }

    @Test
    void highest_levels_are_proportional_to_the_dose() {
        double low = one(once(6.65, Map.of()).mitragynineSummary().cmax());
        double high = one(once(53.2, Map.of()).mitragynineSummary().cmax());
        assertThat(high / low).isCloseTo(8, within(1e-9));
    }

    /// The same trial: the mean ratio was 0.20 to 0.31 on day 1 and 0.15 to 0.21 after 15 days. The model's ratio of
    /// areas lies a little above both; that it falls to about 0.7 of itself was not fitted.
    @Test
    void ratio_of_seven_hydroxy_falls_with_repeated_doses() {
        double first = ratioOfAreas(0);
        double last = ratioOfAreas(14);
        assertThat(first).isCloseTo(0.33, within(0.02));
        assertThat(last).isCloseTo(0.25, within(0.02));
        assertThat(last / first).isBetween(0.6, 0.85);
    }

    /// The same trial: 8 to 9 days until steady state; here the trough reaches 90 % of its end within 6 to 9 days.
    @Test
    void steady_state_takes_about_a_week() {
        List<Double> hours = new ArrayList<>();
        for (int day = 1; day <= 60; day++) hours.add(24.0 * day);
        Course course = simulate(daily(60), hours, Map.of());
        List<Double> troughs = numbers(course.mitragynine());
        double end = troughs.getLast();
        int day = 0;
        while (troughs.get(day) < 0.9 * end) day++;
        assertThat(day + 1).isBetween(6, 9);
    }

    /// Extract, 9.9, 29.6 and 59.2 mg: 82, 234 and 492 nmol/L (secondary reading). `frel` is set from the ratio of
    /// peaks.
    @Test
    void extract_is_proportional_and_near_the_published_peaks() {
        double[] milligrams = {9.9, 29.6, 59.2};
        double[] peaks = {82, 234, 492};
        double[] sevenHydroxy = {16.4, 33.1, 73.6};
        for (int i = 0; i < peaks.length; i++) {
            Course course = once(milligrams[i], Map.of("frel", EXTRACT));
            assertThat(one(course.mitragynineSummary().cmax())).isCloseTo(peaks[i], within(0.35 * peaks[i]));
            assertThat(one(course.sevenHydroxySummary().cmax()) / sevenHydroxy[i])
                    .isBetween(1 / 1.6, 1.6);
        }
    }

    /// Known misfit, left standing: after 15 doses of 30 to 60 mg of extract the peak was 1.3 to 1.4 times the first.
    @Test
    void peaks_pile_up_less_than_after_extract() {
        List<Double> none = List.of();
        double first =
                one(simulate(daily(1), none, Map.of()).mitragynineSummary().cmax());
        double last =
                one(simulate(daily(15), none, Map.of()).mitragynineSummary().cmax());
        assertThat(last / first).isBetween(1.0, 1.15);
    }

    private static double ratioOfAreas(int day) {
        List<Double> hours = new ArrayList<>();
        for (int i = 0; i <= 960; i++) hours.add(24.0 * day + i * 0.025);
        Course course = simulate(daily(15), hours, Map.of());
        return area(numbers(course.sevenHydroxy())) / area(numbers(course.mitragynine()));
    }

    private static double area(List<Double> values) {
        double sum = (values.getFirst() + values.getLast()) / 2;
        for (int i = 1; i + 1 < values.size(); i++) sum += values.get(i);
        return sum;
    }

    private static List<RunFile.Dose> daily(int days) {
        List<RunFile.Dose> doses = new ArrayList<>();
        for (int day = 0; day < days; day++) doses.add(new RunFile.Dose(24.0 * day, 39));
        return doses;
    }

    private static Course once(double milligrams, Map<String, Double> parameters) {
        return simulate(List.of(new RunFile.Dose(0, milligrams)), List.of(), parameters);
    }

    static Course simulate(List<RunFile.Dose> doses, List<Double> hours, Map<String, Double> parameters) {
        return new Simulate(CARDS, new Simulation(Engine.PLAIN, 1)).of(new RunFile(parameters, doses, hours, 1, 1));
    }

    static double one(Curve curve) {
        return numbers(curve).getFirst();
    }

    static List<Double> numbers(Curve curve) {
        return switch (curve) {
            case Curve.One(var values) -> values;
            case Curve.Many(var band) -> band.p50();
        };
    }
}
