package newleaf.pharmacology.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.DiaryDay;
import newleaf.intake.use.Amount;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.forecast.Forecast.Learnt;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.units.AlkaloidMass;
import newleaf.units.AmountUnit;
import newleaf.units.Range;
import org.junit.jupiter.api.Test;

class ForecasterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Forecaster FORECASTER = new Forecaster(Shelves.shipped(), new Simulation(Engine.PLAIN, 1));
    private static final int PEOPLE = VirtualPeople.COMPARING;

    @Test
    void has_the_shape_of_the_contract() {
        Forecast forecast = FORECASTER.of(tea(150, 4, 36.0), PEOPLE);
        assertThat(forecast.hours()).hasSize(241).startsWith(0.0, 6.0).endsWith(1440.0);
        for (int i = 0; i < forecast.hours().size(); i++) {
            assertThat(forecast.diary().p10().get(i))
                    .isBetween(0.0, forecast.diary().p50().get(i));
            assertThat(forecast.diary().p90().get(i))
                    .isBetween(forecast.diary().p50().get(i), 100.0);
        }
        Likelihood likely = forecast.probability();
        assertThat(likely.none() + likely.mild() + likely.moderate() + likely.severe())
                .isCloseTo(1, within(1e-9));
        assertThat(forecast.whatTheDiaryTold()).isEqualTo(Learnt.NO_DIARY);
    }

    @Test
    void more_is_worse_and_the_same_question_has_the_same_answer() {
        Forecast less = FORECASTER.of(tea(60, 3, 36.0), PEOPLE);
        Forecast more = FORECASTER.of(tea(300, 3, 36.0), PEOPLE);
        assertThat(more.probability().none()).isLessThan(less.probability().none());
        assertThat(more.diary())
                .isEqualTo(FORECASTER.of(tea(300, 3, 36.0), PEOPLE).diary());
    }

    @Test
    void two_weeks_of_use_are_milder_than_three_years() {
        Forecast brief = FORECASTER.of(tea(200, 4, 0.5), PEOPLE);
        Forecast lasting = FORECASTER.of(tea(200, 4, 36.0), PEOPLE);
        assertThat(brief.probability().none())
                .isGreaterThan(lasting.probability().none());
    }

    @Test
    void nothing_jumps_where_days_are_no_longer_laid_out() {
        Forecast laidOut = FORECASTER.of(tea(200, 4, 2.95), PEOPLE);
        Forecast closed = FORECASTER.of(tea(200, 4, 2.96), PEOPLE);
        assertThat(laidOut.probability().severe())
                .isCloseTo(closed.probability().severe(), within(0.02));
        assertThat(laidOut.diary().p50().get(8)).isCloseTo(closed.diary().p50().get(8), within(0.3));
    }

    @Test
    void unknown_potency_widens_the_band() {
        Habits exact = habits(Range.exactly(new AlkaloidMass(200)), 4, List.of());
        Habits vague = habits(Range.between(new AlkaloidMass(60), new AlkaloidMass(600)), 4, List.of());
        assertThat(width(FORECASTER.of(vague, PEOPLE))).isGreaterThan(width(FORECASTER.of(exact, PEOPLE)));
    }

    @Test
    void two_days_teach_nothing_and_a_hard_week_does() {
        Forecast few = FORECASTER.of(stopped(2, 60), PEOPLE);
        Forecast week = FORECASTER.of(stopped(7, 60), PEOPLE);
        assertThat(few.whatTheDiaryTold()).isEqualTo(Learnt.NOT_ENOUGH_YET);
        assertThat(week.whatTheDiaryTold()).isEqualTo(Learnt.SOMETHING);
        assertThat(week.probability().severe()).isGreaterThan(few.probability().severe());
    }

    @Test
    void days_without_a_score_say_nothing() {
        List<DiaryDay> unscored = new ArrayList<>();
        for (int day = -9; day <= 0; day++) unscored.add(day(day, Answer.notKnown(), 0));
        Range<AlkaloidMass> aDay = Range.exactly(new AlkaloidMass(150));
        Forecast silent = FORECASTER.of(habits(aDay, 4, unscored), PEOPLE);
        assertThat(silent.whatTheDiaryTold()).isEqualTo(Learnt.NO_DIARY);
        assertThat(silent.probability().severe())
                .isCloseTo(
                        FORECASTER
                                .of(habits(aDay, 4, List.of()), PEOPLE)
                                .probability()
                                .severe(),
                        within(1e-3));
    }

    /// With fresh draws and all: the whole way from a quiet to a dreadful week.
    @Test
    void the_chance_of_a_severe_day_never_falls_as_the_diary_rises() {
        double before = -1;
        for (int score = 0; score <= 80; score += 4) {
            double severe =
                    FORECASTER.of(stopped(6, score), PEOPLE).probability().severe();
            assertThat(severe).as("diary " + score).isGreaterThanOrEqualTo(before - 0.01);
            before = severe;
        }
        assertThat(before).isGreaterThan(0.99);
    }

    @Test
    void a_diary_that_swings_between_nothing_and_everything_is_not_turned_into_a_number() {
        List<DiaryDay> swings = new ArrayList<>();
        for (int day = -9; day <= 0; day++) swings.add(day(day, Answer.of(day % 2 == 0 ? 0.0 : 95.0), 0));
        Range<AlkaloidMass> aDay = Range.exactly(new AlkaloidMass(150));
        Forecast forecast = FORECASTER.of(habits(aDay, 4, swings), PEOPLE);
        assertThat(forecast.whatTheDiaryTold()).isEqualTo(Learnt.FITS_NOBODY);
        assertThat(forecast.probability().severe())
                .isCloseTo(
                        FORECASTER
                                .of(habits(aDay, 4, List.of()), PEOPLE)
                                .probability()
                                .severe(),
                        within(1e-3));
    }

    @Test
    void a_steady_diary_on_a_steady_dose_is_mostly_background() {
        List<DiaryDay> steady = new ArrayList<>();
        for (int day = -13; day <= 0; day++) steady.add(day(day, Answer.of(30.0), 0));
        Range<AlkaloidMass> aDay = Range.exactly(new AlkaloidMass(150));
        Forecast forecast = FORECASTER.of(habits(aDay, 4, steady), PEOPLE);
        assertThat(forecast.whatTheDiaryTold()).isEqualTo(Learnt.BACKGROUND_ONLY);
        assertThat(forecast.background().p50()).isBetween(24.0, 32.0);
        Forecast without = FORECASTER.of(habits(aDay, 4, List.of()), PEOPLE);
        assertThat(forecast.withdrawalAlone().severe())
                .isCloseTo(without.withdrawalAlone().severe(), within(0.1));
        assertThat(forecast.probability().severe())
                .isGreaterThan(without.probability().severe() + 0.2);
    }

    @Test
    void who_never_feels_it_counts_as_infinitely_late() {
        Forecast little = FORECASTER.of(tea(8, 1, 36.0), PEOPLE);
        assertThat(little.onsetHours().p90()).isInfinite();
        assertThat(little.onsetHours().p50()).isInfinite();
        Forecast much = FORECASTER.of(tea(600, 4, 36.0), PEOPLE);
        assertThat(much.onsetHours().p50()).isBetween(10.0, 36.0);
        assertThat(much.easedByHours().orElseThrow().p50())
                .isGreaterThan(much.peakHours().orElseThrow().p50());
    }

    /// A diary of someone who stopped months ago lies outside the forecast and teaches nothing.
    @Test
    void a_diary_long_after_the_last_dose_teaches_nothing() {
        Habits recent = stopped(7, 60);
        Habits longAgo = new Habits(
                recent.products(), 7, recent.monthsOfUse(), true, Optional.of(24.0 * 200), TODAY, recent.diary());
        assertThat(FORECASTER.of(longAgo, PEOPLE).whatTheDiaryTold()).isEqualTo(Learnt.NO_DIARY);
    }

    @Test
    void doses_of_the_diary_replace_the_habit() {
        List<DiaryDay> tapered = new ArrayList<>();
        for (int day = -20; day <= 0; day++) tapered.add(day(day, Answer.notKnown(), 1));
        Forecast habit = FORECASTER.of(habits(Range.exactly(new AlkaloidMass(200)), 4, List.of()), PEOPLE);
        Forecast less = FORECASTER.of(habits(Range.exactly(new AlkaloidMass(200)), 4, tapered), PEOPLE);
        assertThat(less.diary().p50().get(8)).isLessThan(habit.diary().p50().get(8) / 2);
    }

    private static double width(Forecast forecast) {
        return forecast.diary().p90().get(8) - forecast.diary().p10().get(8);
    }

    private static Habits tea(double milligrams, double doses, double months) {
        return new Habits(
                List.of(product(Range.exactly(new AlkaloidMass(milligrams)), doses)),
                7,
                Optional.of(months),
                false,
                Optional.empty(),
                TODAY,
                List.of());
    }

    private static Habits habits(Range<AlkaloidMass> aDay, double doses, List<DiaryDay> diary) {
        return new Habits(List.of(product(aDay, doses)), 7, Optional.empty(), false, Optional.empty(), TODAY, diary);
    }

    private static TakenProduct product(Range<AlkaloidMass> aDay, double doses) {
        return new TakenProduct(
                ProductForm.TEA, aDay, doses, Optional.of(new Amount(Span.exactly(4), AmountUnit.GRAM)));
    }

    /// Stopped so many days ago, each with the same score.
    private static Habits stopped(int days, double score) {
        List<DiaryDay> diary = new ArrayList<>();
        for (int day = 0; day > -days; day--) diary.add(day(day, Answer.of(score), 0));
        return new Habits(
                List.of(product(Range.exactly(new AlkaloidMass(150)), 4)),
                7,
                Optional.of(24.0),
                true,
                Optional.of(24.0 * days + 2),
                TODAY,
                diary);
    }

    /// A day with a score, or with so many grams in one dose at 22:00.
    private static DiaryDay day(int day, Answer<Double> score, double grams) {
        Answer<List<DiaryDay.Dose>> doses = grams == 0
                ? Answer.notKnown()
                : Answer.of(List.of(new DiaryDay.Dose(
                        Answer.of(22.0), Answer.of(new Amount(Span.exactly(grams), AmountUnit.GRAM)), Answer.of(0))));
        return new DiaryDay(
                TODAY.plusDays(day),
                score,
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                doses);
    }
}
