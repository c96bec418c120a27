package newleaf.pharmacology.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import newleaf.knowledge.card.StressSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The few things that are known about the course, each with room. `docs/model.md` shows the figures.
class ModelAnchorsTest {
    private static final int YEARS = StudiedHabit.YEARS;
    private static final StudiedCourse TWENTY = Studies.USUAL.stop(StudiedHabit.leaf(20, 4, YEARS));

    /// Trial, secondary report: none after up to 53.2 mg once a day for 15 days.
    @Test
    void hardly_anything_after_fifteen_days_of_one_small_dose() {
        assertThat(Studies.USUAL.stop(StudiedHabit.leafMilligrams(53.2, 1, 15)).worst(0.9))
                .isLessThan(5);
    }

    /// Vicknasingam 2020: 26 daily drinkers, nothing 10 to 20 h after the last drink.
    @Test
    void quiet_for_fifteen_hours_and_for_most_for_twenty() {
        StudiedCourse tea = Studies.USUAL.stop(StudiedHabit.tea(276.5, 4, 2192));
        assertThat(tea.at(15, 0.9)).isLessThan(1);
        assertThat(tea.reachingAt(20, StudiedCourse.FELT)).isLessThanOrEqualTo(0.11);
    }

    @Test
    void begins_in_a_day_or_so_is_worst_on_day_two_to_four_and_eases_in_one_to_two_weeks() {
        for (double grams : new double[] {10, 20, 30}) {
            assertThat(Studies.USUAL.stop(StudiedHabit.leaf(grams, 4, YEARS)).onset(0.5))
                    .isBetween(12.0, 36.0);
        }
        assertThat(TWENTY.peakHour(0.5)).isBetween(48.0, 96.0);
        assertThat(TWENTY.eased(0.5)).isBetween(7.0 * 24, 14.0 * 24);
    }

    /// Rogers 2024: 13.5 of 64 (SD 11.9), 21 and 19 of 100.
    @Test
    void spreads_as_in_a_survey() {
        StudiedCourse survey = Studies.USUAL.stop(StudiedHabit.leafMilligrams(100, 3, 2000));
        assertThat(survey.mean()).isBetween(15.0, 27.0);
        assertThat(survey.deviation()).isBetween(15.0, 24.0);
    }

    /// Smith 2024: better after a dose.
    @Test
    void a_usual_dose_helps_within_two_hours() {
        double[][] relief = Studies.USUAL.relief();
        double[][] felt = Arrays.stream(relief)
                .filter(each -> each[0] > StudiedCourse.FELT)
                .toArray(double[][]::new);
        long better = Arrays.stream(felt).filter(each -> each[2] < each[0]).count();
        assertThat(felt.length).isGreaterThan(500);
        assertThat((double) better / felt.length).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void a_usual_day_is_quiet_also_with_one_dose() {
        assertThat(Studies.USUAL.stop(StudiedHabit.leaf(20, 1, YEARS)).reachingOnAUsualDay(StudiedCourse.FELT))
                .isLessThan(0.05);
    }

    /// Easier than anyone has shown; the planner keeps its own pace.
    @ParameterizedTest
    @EnumSource
    void a_fifth_less_every_week_is_mild_under_every_set(StressSet set) {
        ModelStudy study = set == StressSet.USUAL ? Studies.USUAL : Studies.of(set);
        StudiedTaper low = study.taper(0.5);
        assertThat(low.beforeP90()).isLessThan(5);
        assertThat(low.afterP90()).isLessThan(5);
        assertThat(study.taper(1).afterP75()).isLessThan(10);
    }
}
