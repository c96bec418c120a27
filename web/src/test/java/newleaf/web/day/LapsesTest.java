package newleaf.web.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newleaf.care.Current;
import newleaf.care.EntryId;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Content;
import newleaf.care.content.Dose;
import newleaf.care.content.Lapse;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.guidance.Library;
import newleaf.intake.DiaryDay;
import newleaf.intake.use.Amount;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;

/// What a lapse says of its days, and of the diary.
class LapsesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
    private static final Random CHANCE = new Random(18);
    private static final DiaryOfDays DIARY =
            new DiaryOfDays(new DailyCard(Library.shipped().shelves()));

    private final List<Current> written = new ArrayList<>();

    @Test
    void each_day_of_it_says_its_amount_and_whether_it_was_another_product() {
        keep(lapse(8, Optional.of(6), Optional.of(7.5), Lapse.Which.USUAL));
        keep(lapse(3, Optional.of(3), Optional.empty(), Lapse.Which.NOT_SURE));
        Lapses lapses = Lapses.of(lately());
        assertThat(lapses.days().stream().map(Lapses.Day::date)).containsExactly(day(8), day(7), day(6), day(3));
        assertThat(lapses.on(day(7)).flatMap(Lapses.Day::most)).contains(grams(7.5));
        assertThat(lapses.on(day(7)).map(Lapses.Day::isAnother)).contains(false);
        assertThat(lapses.on(day(3)).map(Lapses.Day::isAnother)).contains(true);
        assertThat(lapses.on(day(3)).flatMap(Lapses.Day::most)).isEmpty();
        assertThat(lapses.on(day(9))).isEmpty();
        assertThat(lapses.on(day(5))).isEmpty();
        assertThat(lapses.days().stream().anyMatch(Lapses.Day::isAnother)).isTrue();
    }

    @Test
    void one_that_goes_on_is_told_up_to_today() {
        keep(lapse(2, Optional.empty(), Optional.of(4.0), Lapse.Which.USUAL));
        Lapses lapses = Lapses.of(lately());
        assertThat(lapses.days()).hasSize(3);
        assertThat(lapses.on(TODAY.plusDays(1))).isEmpty();
        assertThat(lapses.days().stream().anyMatch(Lapses.Day::isAnother)).isFalse();
    }

    @Test
    void of_two_on_one_day_the_larger_amount_holds_and_none_where_they_cannot_be_compared() {
        keep(lapse(2, Optional.of(2), Optional.of(4.0), Lapse.Which.USUAL));
        keep(lapse(3, Optional.of(1), Optional.of(6.0), Lapse.Which.USUAL));
        assertThat(Lapses.of(lately()).on(day(2)).flatMap(Lapses.Day::most)).contains(grams(6));
        keep(lapse(2, Optional.of(2), Optional.empty(), Lapse.Which.USUAL));
        assertThat(Lapses.of(lately()).on(day(2)).flatMap(Lapses.Day::most)).isEmpty();
        assertThat(Lapses.of(lately()).on(day(3)).flatMap(Lapses.Day::most)).contains(grams(6));
    }

    @Test
    void a_day_of_a_known_amount_has_one_dose_of_it_at_no_hour() {
        keep(lapse(4, Optional.of(3), Optional.of(7.5), Lapse.Which.USUAL));
        List<DiaryDay> diary = DIARY.of(lately());
        assertThat(diary.stream().map(DiaryDay::date)).containsExactly(day(4), day(3));
        assertThat(diary.getFirst().doses())
                .isEqualTo(Answer.of(
                        List.of(new DiaryDay.Dose(Answer.notKnown(), Answer.of(grams(7.5)), Answer.notKnown()))));
        assertThat(diary.getFirst().diary().isKnown()).isFalse();
    }

    @Test
    void doses_that_were_written_down_hold_over_it() {
        keep(lapse(3, Optional.of(3), Optional.of(7.5), Lapse.Which.USUAL));
        keep(new Dose("leaf-powder", Optional.of(2.0), Optional.of(AmountUnit.GRAM), Optional.empty()), 3);
        assertThat(DIARY.of(lately()).getFirst().doses().known().orElseThrow())
                .singleElement()
                .satisfies(dose -> assertThat(dose.amount()).isEqualTo(Answer.of(grams(2))));
    }

    @Test
    void an_unknown_amount_leaves_doses_unknown() {
        keep(lapse(3, Optional.of(2), Optional.empty(), Lapse.Which.USUAL));
        keep(quiet(), 3);
        List<DiaryDay> diary = DIARY.of(lately());
        assertThat(diary.stream().map(DiaryDay::date)).containsExactly(day(3));
        assertThat(diary.getFirst().doses().isKnown()).isFalse();
    }

    /// Else a lapse whose end was forgotten would fill weeks of which nobody wrote anything.
    @Test
    void blank_days_of_one_that_goes_on_stay_blank() {
        keep(lapse(9, Optional.empty(), Optional.of(7.5), Lapse.Which.USUAL));
        keep(quiet(), 4);
        List<DiaryDay> diary = DIARY.of(lately());
        assertThat(diary.stream().map(DiaryDay::date)).containsExactly(day(9), day(4));
        assertThat(diary).allSatisfy(each -> assertThat(each.doses().isKnown()).isTrue());
    }

    @Test
    void it_tells_its_kind_only() {
        keep(lapse(3, Optional.of(3), Optional.of(7.5), Lapse.Which.USUAL));
        Lapses lapses = Lapses.of(lately());
        assertThat(lapses + " " + lapses.days()).doesNotContain("7.5", "2026");
    }

    private void keep(Lapse lapse) {
        written.add(entry(lapse, lapse.from()));
    }

    private void keep(Content content, int daysAgo) {
        written.add(entry(content, day(daysAgo)));
    }

    private static Current entry(Content content, LocalDate day) {
        Moment moment = Moment.of(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, DayStart.USUAL);
        return new Current(EntryId.made(moment.at(), CHANCE), moment, content, CHANCE.nextLong(1, 1000));
    }

    private Lately lately() {
        return new Lately(
                Moment.of(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, DayStart.USUAL), written);
    }

    private static LocalDate day(int ago) {
        return TODAY.minusDays(ago);
    }

    private static Amount grams(double much) {
        return new Amount(Span.exactly(much), AmountUnit.GRAM);
    }

    private static Lapse lapse(int from, Optional<Integer> to, Optional<Double> most, Lapse.Which which) {
        return new Lapse(
                day(from),
                to.map(LapsesTest::day),
                Optional.empty(),
                Optional.empty(),
                most,
                most.map(_ -> AmountUnit.GRAM),
                Optional.of(which),
                List.of());
    }

    private static CheckIn quiet() {
        return new CheckIn(
                Map.of("kw-1", 0),
                Optional.of(1.0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
