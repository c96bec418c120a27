package newleaf.web.day;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.assessment.instrument.Scored;
import newleaf.care.Current;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Dose;
import newleaf.care.content.Pause;
import newleaf.care.content.Week;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.DiaryDay;
import newleaf.intake.use.Amount;

/// What was written, as the diary of a case has it. A day on which no dose is written says nothing of doses, unless it
/// is
/// written that there was none, or a lapse says how much it was: then it has one dose of that amount, at no hour. Of a
/// lapse that goes on, only days of which something was written are told.
public final class DiaryOfDays {
    private static final double MINUTES = 60;

    private final DailyCard card;

    public DiaryOfDays(DailyCard card) {
        this.card = card;
    }

    public List<DiaryDay> of(Lately lately) {
        Lapses lapses = Lapses.of(lately);
        Stream<LocalDate> ofALapse = lapses.days().stream()
                .filter(day -> day.most().isPresent() && !day.isOpen())
                .map(Lapses.Day::date);
        return Stream.of(written(lately), paused(lately), ofALapse)
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(lately.today()))
                .distinct()
                .sorted()
                .map(day -> day(lately, lapses, day))
                .toList();
    }

    private static Stream<LocalDate> written(Lately lately) {
        return lately.all().stream()
                .map(each -> each.moment().day())
                .filter(day -> lately.isWritten(day) || lately.week(day).isPresent());
    }

    /// A day without may be written down on a later one.
    private static Stream<LocalDate> paused(Lately lately) {
        return lately.all().stream()
                .flatMap(each -> each.content() instanceof Pause pause ? Stream.of(pause) : Stream.empty())
                .flatMap(pause -> pause.from()
                        .datesUntil(pause.to().orElse(lately.today()).plusDays(1)));
    }

    private DiaryDay day(Lately lately, Lapses lapses, LocalDate day) {
        Optional<CheckIn> checkIn = Lately.said(lately.checkIn(day));
        List<DiaryDay.Dose> doses = doses(lately, lapses, day);
        Optional<Week> week = lately.week(day);
        return new DiaryDay(
                day,
                Answer.from(checkIn.flatMap(card::total).map(Scored.Total::value)),
                Answer.from(checkIn.flatMap(CheckIn::craving)),
                Answer.from(checkIn.flatMap(CheckIn::sleepHours)),
                Answer.from(week.flatMap(Week::illness)),
                Answer.from(week.flatMap(Week::strain)),
                Answer.from(week.flatMap(Week::hold)),
                Answer.from(week.flatMap(Week::easy).or(() -> checkIn.flatMap(CheckIn::easy))),
                doses.isEmpty() && !lately.isPaused(day) ? Answer.notKnown() : Answer.of(doses));
    }

    private static List<DiaryDay.Dose> doses(Lately lately, Lapses lapses, LocalDate day) {
        List<Current> written = lately.doses(day);
        if (!written.isEmpty()) return written.stream().map(DiaryOfDays::dose).toList();
        return lapses.on(day).flatMap(Lapses.Day::most).stream()
                .map(most -> new DiaryDay.Dose(Answer.notKnown(), Answer.of(most), Answer.notKnown()))
                .toList();
    }

    private static DiaryDay.Dose dose(Current entry) {
        ZonedDateTime at = entry.moment().at().atZone(entry.moment().zone());
        Optional<Amount> amount = Optional.of(entry.content())
                .filter(Dose.class::isInstance)
                .map(Dose.class::cast)
                .flatMap(dose ->
                        dose.amount().flatMap(much -> dose.unit().map(unit -> new Amount(Span.exactly(much), unit))));
        return new DiaryDay.Dose(
                Answer.of(at.getHour() + at.getMinute() / MINUTES), Answer.from(amount), Answer.notKnown());
    }

    @Override
    public String toString() {
        return "DiaryOfDays";
    }
}
