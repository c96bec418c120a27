package newleaf.taper.adapt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.DiaryDay;
import newleaf.intake.use.Amount;
import newleaf.knowledge.Shelves;
import newleaf.taper.adapt.Adaptation.Now;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaptTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Adapt ADAPT = new Adapt(Shelves.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            severe two days running           | 33   33   | 0 0 | 8 8     | HOLD
            below severe, far above the first days | 32.9 32.9 | 0 0 | 8 8 | HOLD
            severe on one day only            | 5    40   | 0 0 | 8 8     | ADVANCE
            craving of 7 two days running     | 3    3    | 7 7 | 8 8     | HOLD
            craving of 7 on one day           | 3    3    | 2 7 | 8 8     | ADVANCE
            craving of 5 two days running     | 3    3    | 5 6 | 8 8     | SLOW
            sleep of 3.9 h two nights running | 3    3    | 0 0 | 3.9 3.9 | HOLD
            sleep of 4 h                      | 3    3    | 0 0 | 4 4     | ADVANCE
            moderate two days running         | 15   15   | 0 0 | 8 8     | SLOW
            quiet                             | 4    3    | 1 1 | 8 8     | ADVANCE
            """)
    void two_days_running_decide(String why, String diary, String craving, String sleep, Now now) {
        List<DiaryDay> days = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            days.add(day(i - 1, part(diary, i), part(craving, i), part(sleep, i)));
        }
        for (int day = -7; day < -1; day++) days.add(day(day, 14, 0, 8));
        assertThat(now(days)).contains(now);
    }

    @Test
    void ten_points_above_the_first_days_hold_the_plan_even_when_mild() {
        List<DiaryDay> days = quiet(-10, -2, 2);
        days.add(day(-1, 12, 0, 8));
        days.add(day(0, 12, 0, 8));
        assertThat(now(days)).contains(Now.HOLD);
        List<DiaryDay> nearly = quiet(-10, -2, 2);
        nearly.add(day(-1, 11.9, 0, 8));
        nearly.add(day(0, 11.9, 0, 8));
        assertThat(now(nearly)).contains(Now.ADVANCE);
    }

    @Test
    void just_below_severe_without_a_baseline_slows() {
        assertThat(now(List.of(day(-1, 32.9, 0, 8), day(0, 32.9, 0, 8)))).contains(Now.SLOW);
        assertThat(now(List.of(day(-1, 33, 0, 8), day(0, 33, 0, 8)))).contains(Now.HOLD);
    }

    @Test
    void without_three_first_days_the_baseline_is_silent() {
        assertThat(now(List.of(day(-1, 12, 0, 8), day(0, 12, 0, 8)))).isEmpty();
    }

    @Test
    void it_is_silent_without_a_diary_and_with_an_old_one() {
        assertThat(now(List.of())).isEmpty();
        assertThat(now(quiet(-20, -5, 2))).isEmpty();
        assertThat(ADAPT.of(diary(List.of()), true, true, day -> Optional.empty())
                        .now())
                .contains(Now.HOLD);
    }

    @Test
    void ones_own_word_is_enough() {
        List<DiaryDay> days = quiet(-6, 0, 2);
        days.set(
                6,
                new DiaryDay(
                        TODAY,
                        Answer.of(2.0),
                        Answer.of(0.0),
                        Answer.of(8.0),
                        Answer.notKnown(),
                        Answer.notKnown(),
                        Answer.of(true),
                        Answer.notKnown()));
        assertThat(ADAPT.of(diary(days), false, true, day -> Optional.empty()).because())
                .containsExactly(AdaptReason.OWN_WORD);
    }

    @Test
    void a_step_back_is_at_most_what_was_last_taken_three_days_running_and_never_after_48_hours() {
        List<DiaryDay> days = new ArrayList<>();
        double[] taken = {6, 6, 5.5, 5, 5, 4.8, 4.8};
        for (int i = 0; i < taken.length; i++) days.add(hard(i - 6, taken[i]));
        Adaptation offered = ADAPT.of(diary(days), false, true, day -> Optional.empty());
        assertThat(offered.now()).contains(Now.STEP_BACK_OFFERED);
        assertThat(offered.mostStepBack()).contains(4.8);
        Adaptation after = ADAPT.of(diary(days), false, false, day -> Optional.empty());
        assertThat(after.now()).contains(Now.HOLD);
        assertThat(after.mostStepBack()).isEmpty();
    }

    @Test
    void three_days_above_the_plan_in_a_week_are_a_missed_week() {
        List<DiaryDay> days = new ArrayList<>();
        for (int day = -6; day <= 0; day++) days.add(taking(day, day < -3 ? 5.2 : 5));
        assertThat(ADAPT.of(diary(days), false, true, day -> Optional.of(5.0)).because())
                .containsExactly(AdaptReason.MISSED_WEEK);
        days.set(0, taking(-6, 5));
        assertThat(ADAPT.of(diary(days), false, true, day -> Optional.of(5.0)).now())
                .contains(Now.ADVANCE);
    }

    @Test
    void early_signs_are_seen_with_eight_days_and_not_before() {
        List<DiaryDay> days = new ArrayList<>();
        for (int i = 0; i < 10; i++) days.add(dosed(i - 9, 8 - 0.2 * i, 5 - 0.2 * i, 4 + 0.1 * i));
        assertThat(ADAPT.of(diary(days), false, true, day -> Optional.empty()).because())
                .containsExactly(
                        AdaptReason.GAPS_SHRINKING, AdaptReason.FIRST_DOSE_EARLIER, AdaptReason.AMOUNT_CREEPING);
        assertThat(now(days.subList(3, 10))).contains(Now.ADVANCE);
    }

    private static DiaryDays diary(List<DiaryDay> days) {
        return new DiaryDays(days, TODAY);
    }

    private static Optional<Now> now(List<DiaryDay> days) {
        return ADAPT.of(diary(days), false, true, day -> Optional.empty()).now();
    }

    private static double part(String pair, int i) {
        return Double.parseDouble(pair.strip().split("\\s+")[i]);
    }

    private static List<DiaryDay> quiet(int from, int to, double diary) {
        List<DiaryDay> days = new ArrayList<>();
        for (int day = from; day <= to; day++) days.add(day(day, diary, 0, 8));
        return days;
    }

    private static DiaryDay day(int day, double diary, double craving, double sleep) {
        return of(day, diary, craving, sleep, Answer.notKnown());
    }

    private static DiaryDay hard(int day, double taken) {
        return of(day, 40, 8, 6, Answer.of(List.of(dose(8, taken))));
    }

    private static DiaryDay taking(int day, double taken) {
        return of(day, 2, 0, 8, Answer.of(List.of(dose(8, taken))));
    }

    private static DiaryDay dosed(int day, double first, double gap, double each) {
        return of(
                day,
                2,
                0,
                8,
                Answer.of(List.of(dose(first, each), dose(first + gap, each), dose(first + 2 * gap, each))));
    }

    private static DiaryDay.Dose dose(double hour, double grams) {
        return new DiaryDay.Dose(
                Answer.of(hour), Answer.of(new Amount(Span.exactly(grams), AmountUnit.GRAM)), Answer.of(0));
    }

    private static DiaryDay of(int day, double diary, double craving, double sleep, Answer<List<DiaryDay.Dose>> doses) {
        return new DiaryDay(
                TODAY.plusDays(day),
                Answer.of(diary),
                Answer.of(craving),
                Answer.of(sleep),
                Answer.of(false),
                Answer.of(false),
                Answer.of(false),
                doses);
    }
}
