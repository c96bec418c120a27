package newleaf.web.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Content;
import newleaf.care.content.Dose;
import newleaf.care.content.Pause;
import newleaf.care.content.Week;
import newleaf.care.time.Moment;

/// What a person wrote on their last days, as it holds now.
public final class Lately {
    /// How far back a day is still written.
    public static final int DAYS_BEHIND = 7;

    private final Moment now;
    private final List<Current> all;
    private final Map<LocalDate, List<Current>> byDay;

    /// @param now  where they are, and the day that it is there
    public Lately(Moment now, List<Current> all) {
        this.now = now;
        this.all = List.copyOf(all);
        this.byDay = this.all.stream()
                .collect(Collectors.groupingBy(each -> each.moment().day()));
    }

    public Moment now() {
        return now;
    }

    public List<Current> all() {
        return all;
    }

    public LocalDate today() {
        return now.day();
    }

    /// Today and the days behind it, the latest first.
    public List<LocalDate> days() {
        return Stream.iterate(today(), day -> day.minusDays(1))
                .limit(DAYS_BEHIND + 1)
                .toList();
    }

    public List<LocalDate> behind() {
        return days().subList(1, DAYS_BEHIND + 1);
    }

    public boolean isWritten(LocalDate day) {
        return on(day, CheckIn.class).findAny().isPresent()
                || on(day, Dose.class).findAny().isPresent()
                || isPaused(day);
    }

    /// The one of a day. Where two devices wrote one each, the later one.
    public Optional<Current> checkIn(LocalDate day) {
        return on(day, CheckIn.class).max(Comparator.comparingLong(Current::sequence));
    }

    /// In the order of the day.
    public List<Current> doses(LocalDate day) {
        return on(day, Dose.class)
                .sorted(Comparator.comparing(each -> each.moment().at()))
                .toList();
    }

    /// What says that nothing at all was taken on a day.
    public Optional<Current> paused(LocalDate day) {
        return all.stream()
                .filter(each -> each.content() instanceof Pause pause
                        && !day.isBefore(pause.from())
                        && pause.to().filter(day::isAfter).isEmpty())
                .findFirst();
    }

    public boolean isPaused(LocalDate day) {
        return paused(day).isPresent();
    }

    /// What was said of the week on a day, the last word on each thing.
    public Optional<Week> week(LocalDate day) {
        return on(day, Week.class)
                .sorted(Comparator.comparingLong(Current::sequence))
                .map(each -> (Week) each.content())
                .reduce(Week::then);
    }

    /// The check-in that was the last to be kept, of whatever day.
    public Optional<Current> lastKept() {
        return all.stream()
                .filter(each -> each.content() instanceof CheckIn)
                .max(Comparator.comparingLong(Current::sequence));
    }

    public Stream<Current> on(LocalDate day, Class<? extends Content> kind) {
        return byDay.getOrDefault(day, List.of()).stream().filter(each -> kind.isInstance(each.content()));
    }

    public static Optional<CheckIn> said(Optional<Current> entry) {
        return entry.map(Current::content).filter(CheckIn.class::isInstance).map(CheckIn.class::cast);
    }

    /// Without the days before this one.
    public Lately since(LocalDate day) {
        return new Lately(
                now,
                all.stream().filter(each -> !each.moment().day().isBefore(day)).toList());
    }

    @Override
    public String toString() {
        return "Lately";
    }
}
