package newleaf.web.today;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.Dose;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.documents.Labelled;
import newleaf.knowledge.Shelves;
import newleaf.units.AmountUnit;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.journey.step.number.NumberText;

/// Reads a dose off its form.
final class ReadDose {
    static final String WHEN = "when";
    static final String HOUR = "hour";
    static final String PRODUCT = "product";
    static final String OTHER = "other";
    static final String AMOUNT = "amount";
    static final String UNIT = "unit";
    static final String NOTE = "note";
    private static final double MOST = 100_000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTE = 4000;

    private final Shelves shelves;

    ReadDose(Shelves shelves) {
        this.shelves = shelves;
    }

    /// When a dose was.
    public enum At implements Labelled {
        NOW(TodayWord.DOSE_NOW),
        TODAY(TodayWord.DOSE_EARLIER_TODAY),
        YESTERDAY(TodayWord.DOSE_YESTERDAY);

        private final TodayWord words;

        At(TodayWord words) {
            this.words = words;
        }

        public TodayWord words() {
            return words;
        }
    }

    /// A dose, and when it was.
    record Taken(Moment moment, Dose dose) {
        @Override
        public String toString() {
            return "Taken";
        }
    }

    Read<Taken> of(Typed typed, Moment now) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Moment> moment = moment(typed, now, problems);
        String product = typed.one(OTHER).isEmpty() ? typed.one(PRODUCT) : typed.one(OTHER);
        boolean isNamed = !product.isBlank() && product.length() <= LONGEST_NAME;
        if (!isNamed) problems.add(problem(PRODUCT, TodayWord.WRONG_PRODUCT));
        Optional<Double> amount = amount(typed, problems);
        Optional<AmountUnit> unit = AmountUnit.of(typed.one(UNIT));
        if (amount.isPresent() && unit.isEmpty()) problems.add(problem(AMOUNT, TodayWord.WRONG_AMOUNT));
        Optional<String> note = Optional.of(typed.one(NOTE)).filter(each -> !each.isEmpty());
        if (note.filter(each -> each.length() > LONGEST_NOTE).isPresent()) {
            problems.add(problem(NOTE, TodayWord.WRONG_NOTE));
        }
        return Read.of(
                problems,
                () -> new Taken(
                        moment.orElseThrow(), new Dose(product, amount, unit.filter(_ -> amount.isPresent()), note)));
    }

    private FieldProblem problem(String field, TodayWord words) {
        return new FieldProblem(field, words.in(shelves));
    }

    private Optional<Moment> moment(Typed typed, Moment now, List<FieldProblem> problems) {
        Optional<At> at = Labelled.of(List.of(At.values()), typed.one(WHEN));
        if (at.isEmpty()) problems.add(problem(WHEN, TodayWord.WRONG_WHEN));
        if (at.filter(each -> each != At.NOW).isEmpty()) return at.map(_ -> now);
        Optional<LocalTime> hour = hour(typed.one(HOUR));
        if (hour.isEmpty()) problems.add(problem(HOUR, TodayWord.WRONG_HOUR));
        LocalDate day = at.get() == At.TODAY ? now.day() : now.day().minusDays(1);
        Optional<Instant> instant = hour.map(each -> instant(day, each, now));
        if (instant.filter(each -> each.isAfter(now.at())).isPresent()) {
            problems.add(problem(HOUR, TodayWord.WRONG_FUTURE));
        }
        return instant.map(each -> Moment.of(each, now.zone(), DayStart.USUAL));
    }

    /// The hours before a day begins are at its end.
    private static Instant instant(LocalDate day, LocalTime hour, Moment now) {
        LocalDate date = hour.isBefore(DayStart.USUAL.at()) ? day.plusDays(1) : day;
        return date.atTime(hour).atZone(now.zone()).toInstant();
    }

    private static Optional<LocalTime> hour(String text) {
        boolean isHour = text.matches("\\d{1,2}") && Integer.parseInt(text) < DoseForm.HOURS;
        return isHour ? Optional.of(LocalTime.of(Integer.parseInt(text), 0)) : Optional.empty();
    }

    private Optional<Double> amount(Typed typed, List<FieldProblem> problems) {
        String text = typed.one(AMOUNT);
        if (text.isEmpty()) return Optional.empty();
        Optional<Double> amount = NumberText.number(text).filter(each -> each > 0 && each <= MOST);
        if (amount.isEmpty()) problems.add(problem(AMOUNT, TodayWord.WRONG_AMOUNT));
        return amount;
    }
}
