package newleaf.web.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newleaf.assessment.instrument.Scored;
import newleaf.care.Current;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Dose;
import newleaf.care.pattern.LivedDay;
import newleaf.web.day.DailyCard;
import newleaf.web.day.Lately;

/// All days from the first one written to today, those that were not written among them.
final class WrittenDays {
    private final List<WrittenDay> all;
    private final LocalDate today;
    private final Optional<PlannedDays> planned;

    private WrittenDays(List<WrittenDay> all, LocalDate today, Optional<PlannedDays> planned) {
        this.all = List.copyOf(all);
        this.today = today;
        this.planned = planned;
    }

    static WrittenDays of(Lately lately, Optional<PlannedDays> planned, DailyCard card) {
        Map<LocalDate, List<Current>> entries = new TreeMap<>();
        lately.all().stream()
                .filter(each -> !each.moment().day().isAfter(lately.today()))
                .filter(each -> each.content() instanceof CheckIn || each.content() instanceof Dose)
                .forEach(each -> entries.computeIfAbsent(each.moment().day(), _ -> new ArrayList<>())
                        .add(each));
        List<WrittenDay> days = new ArrayList<>();
        if (!entries.isEmpty()) {
            LocalDate first = entries.keySet().iterator().next();
            first.datesUntil(lately.today().plusDays(1))
                    .forEach(day -> days.add(day(day, entries.getOrDefault(day, List.of()), planned, card)));
        }
        return new WrittenDays(days, lately.today(), planned);
    }

    private static WrittenDay day(LocalDate day, List<Current> entries, Optional<PlannedDays> planned, DailyCard card) {
        Optional<CheckIn> checkIn = Lately.said(entries.stream()
                .filter(each -> each.content() instanceof CheckIn)
                .max(Comparator.comparingLong(Current::sequence)));
        List<Dose> doses = entries.stream()
                .map(Current::content)
                .filter(Dose.class::isInstance)
                .map(Dose.class::cast)
                .toList();
        return new WrittenDay(
                day,
                Taken.of(doses),
                planned.flatMap(each -> each.on(day)),
                checkIn,
                checkIn.flatMap(card::total).map(Scored.Total::value),
                checkIn.flatMap(card::band));
    }

    /// The last so many, today among them.
    WrittenDays last(int days) {
        LocalDate from = today.minusDays(days);
        List<WrittenDay> left = all.stream()
                .filter(each -> each.day().isAfter(from))
                .dropWhile(each -> !each.isWritten())
                .toList();
        return new WrittenDays(left, today, planned);
    }

    List<WrittenDay> all() {
        return all;
    }

    List<WrittenDay> written() {
        return all.stream().filter(WrittenDay::isWritten).toList();
    }

    /// Without today, which is not over.
    List<WrittenDay> over() {
        return all.stream().filter(each -> each.day().isBefore(today)).toList();
    }

    LocalDate today() {
        return today;
    }

    /// What most days were written in, the last one where several are even.
    Optional<Taken.Measured> measured() {
        Map<Taken.Measured, Integer> counts = new LinkedHashMap<>();
        for (WrittenDay day : all.reversed()) {
            if (day.taken() instanceof Taken.Total(var measured, var _)) counts.merge(measured, 1, Integer::sum);
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.keySet().stream()
                .filter(each -> counts.getOrDefault(each, 0) == most)
                .findFirst();
    }

    boolean hasDoses() {
        return all.stream().anyMatch(each -> !(each.taken() instanceof Taken.NotWritten));
    }

    List<LivedDay> lived() {
        return all.stream().map(this::lived).toList();
    }

    private LivedDay lived(WrittenDay day) {
        return new LivedDay(
                day.day(),
                day.diary(),
                day.checkIn().flatMap(CheckIn::craving),
                day.checkIn().flatMap(CheckIn::sleepHours),
                day.checkIn().flatMap(CheckIn::mood),
                isAfterChange(day.day()),
                day.isAbovePlan());
    }

    private Optional<Boolean> isAfterChange(LocalDate day) {
        Optional<Boolean> now = planned.flatMap(each -> each.changed(day));
        Optional<Boolean> before = planned.flatMap(each -> each.changed(day.minusDays(1)));
        return now.map(changed -> changed || before.orElse(false));
    }

    @Override
    public String toString() {
        return "WrittenDays";
    }
}
