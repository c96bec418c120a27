package newleaf.web.lapse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.Lapse;
import newleaf.documents.Labelled;
import newleaf.knowledge.Shelves;
import newleaf.units.AmountUnit;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.journey.step.number.NumberText;
import newleaf.web.lapse.LapseFields.Began;
import newleaf.web.lapse.LapseFields.Length;

/// Reads a lapse off its form.
final class ReadLapse {
    private static final double MOST = 100_000;
    private static final int LONGEST = 2000;

    private final Shelves shelves;

    ReadLapse(Shelves shelves) {
        this.shelves = shelves;
    }

    Read<Lapse> of(Typed typed, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<LocalDate> from = from(typed, today, problems);
        Optional<LocalDate> to = to(typed, from, today, problems);
        Optional<Double> most = most(typed, problems);
        Optional<AmountUnit> unit = AmountUnit.of(typed.one(LapseFields.UNIT));
        if (most.isPresent() && unit.isEmpty()) problems.add(problem(LapseFields.MOST, LapseWord.WRONG_MOST));
        Optional<Lapse.Which> which = Labelled.of(List.of(Lapse.Which.values()), typed.one(LapseFields.WHICH));
        if (which.isEmpty()) problems.add(problem(LapseFields.WHICH, LapseWord.WRONG_WHICH));
        List<Lapse.Around> around = around(typed, problems);
        Optional<String> learnt = words(typed, LapseFields.LEARNT, problems);
        Optional<String> what = words(typed, LapseFields.WHAT, problems);
        return Read.of(
                problems,
                () -> new Lapse(
                        from.orElseThrow(), to, what, learnt, most, unit.filter(_ -> most.isPresent()), which, around));
    }

    private Optional<LocalDate> from(Typed typed, LocalDate today, List<FieldProblem> problems) {
        Optional<Began> began = Labelled.of(List.of(Began.values()), typed.one(LapseFields.WHEN));
        if (began.isEmpty()) problems.add(problem(LapseFields.WHEN, LapseWord.WRONG_WHEN));
        Optional<LocalDate> from = began.flatMap(each -> switch (each) {
            case TODAY -> Optional.of(today);
            case YESTERDAY -> Optional.of(today.minusDays(1));
            case EARLIER ->
                typed.day(LapseFields.FIRST_DAY).filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(1)));
        });
        if (began.isPresent() && from.isEmpty()) {
            problems.add(problem(LapseFields.FIRST_DAY, LapseWord.WRONG_FIRST_DAY));
        }
        return from;
    }

    /// Empty while it goes on.
    private Optional<LocalDate> to(
            Typed typed, Optional<LocalDate> from, LocalDate today, List<FieldProblem> problems) {
        Optional<Length> length = Labelled.of(List.of(Length.values()), typed.one(LapseFields.LONG));
        if (length.isEmpty()) problems.add(problem(LapseFields.LONG, LapseWord.WRONG_LONG));
        if (length.isEmpty() || from.isEmpty()) return Optional.empty();
        return switch (length.get()) {
            case ONCE, A_DAY -> from;
            case STILL -> Optional.empty();
            case DAYS -> {
                Optional<LocalDate> last = end(typed, LapseFields.LAST_DAY, from.get(), today);
                if (last.isEmpty()) problems.add(problem(LapseFields.LAST_DAY, LapseWord.WRONG_LAST_DAY));
                yield last;
            }
        };
    }

    /// An end and a lesson that are put right.
    ///
    /// @param before  as it stands
    Read<Lapse> putRight(Typed typed, Lapse before, LocalDate today, String field) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<LocalDate> to = end(typed, LapseFields.ENDED, before.from(), today);
        if (!typed.one(LapseFields.ENDED).isEmpty() && to.isEmpty())
            problems.add(problem(field, LapseWord.WRONG_LAST_DAY));
        Optional<String> learnt = Optional.of(typed.one(LapseFields.LEARNT)).filter(each -> !each.isEmpty());
        if (learnt.filter(each -> each.length() > LONGEST).isPresent()) {
            problems.add(problem(field, LapseWord.TOO_LONG));
        }
        return Read.of(problems, () -> before.ending(to, learnt));
    }

    private static Optional<LocalDate> end(Typed typed, String field, LocalDate from, LocalDate today) {
        return typed.day(field).filter(day -> !day.isBefore(from) && !day.isAfter(today));
    }

    private Optional<Double> most(Typed typed, List<FieldProblem> problems) {
        String text = typed.one(LapseFields.MOST);
        if (text.isEmpty()) return Optional.empty();
        Optional<Double> most = NumberText.number(text).filter(each -> each > 0 && each <= MOST);
        if (most.isEmpty()) problems.add(problem(LapseFields.MOST, LapseWord.WRONG_MOST));
        return most;
    }

    private List<Lapse.Around> around(Typed typed, List<FieldProblem> problems) {
        List<Lapse.Around> around = typed.all(LapseFields.AROUND).stream()
                .distinct()
                .flatMap(each -> Labelled.of(List.of(Lapse.Around.values()), each).stream())
                .toList();
        boolean isKnown = around.size()
                == typed.all(LapseFields.AROUND).stream().distinct().count();
        if (!isKnown) problems.add(problem(LapseFields.AROUND, LapseWord.WRONG_AROUND));
        return around;
    }

    private Optional<String> words(Typed typed, String field, List<FieldProblem> problems) {
        String words = typed.one(field);
        if (words.length() > LONGEST) problems.add(problem(field, LapseWord.TOO_LONG));
        return Optional.of(words).filter(each -> !each.isEmpty());
    }

    private FieldProblem problem(String field, LapseWord words) {
        return new FieldProblem(field, words.in(shelves));
    }

    @Override
    public String toString() {
        return "ReadLapse";
    }
}
