package newleaf.web.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.CheckIn;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.journey.step.number.NumberText;

/// Reads a check-in off its form. What was tapped and not graded stays unknown; the rest is none only where that was
/// said.
final class ReadCheckIn {
    private static final double MOST = 10;
    private static final double HOURS = 24;

    private final Shelves shelves;
    private final DailyItems items;

    ReadCheckIn(Shelves shelves, DailyItems items) {
        this.shelves = shelves;
        this.items = items;
    }

    /// A check-in, and the day it is about.
    ///
    /// @param ungraded  tapped, and nothing said of how much
    record Written(LocalDate day, CheckIn checkIn, List<InstrumentItem> ungraded) {
        public Written {
            ungraded = List.copyOf(ungraded);
        }

        @Override
        public String toString() {
            return "Written";
        }
    }

    /// @param days  on which a check-in may be written
    Read<Written> of(Typed typed, List<LocalDate> days) {
        var form = new Form(typed);
        Optional<LocalDate> day = day(typed, days);
        if (day.isEmpty()) form.wrong(CheckInFields.DAY, TodayWord.WRONG_DAY);
        Map<String, Integer> grades = form.grades();
        Optional<Double> sleep = form.number(CheckInFields.SLEEP, HOURS, TodayWord.WRONG_SLEEP);
        Optional<Double> craving = form.whole(CheckInFields.CRAVING, MOST);
        Optional<Integer> mood = form.whole(CheckInFields.MOOD, CheckIn.HIGHEST_MOOD)
                .map(Double::intValue)
                .filter(each -> form.isAtLeast(each, CheckIn.LOWEST_MOOD));
        Optional<String> note = form.text(CheckInFields.NOTE, CheckIn.NOTE, TodayWord.WRONG_NOTE);
        var checkIn = new Said(grades, craving, sleep, mood, note);
        boolean isSaid = checkIn.isSomething() || typed.has(CheckInFields.REST, CheckInFields.NONE);
        if (!isSaid && form.problems.isEmpty() && form.ungraded().isEmpty()) {
            form.wrong("check-in", TodayWord.NOTHING_SAID);
        }
        return Read.of(form.problems, () -> new Written(day.orElseThrow(), checkIn.made(), form.ungraded()));
    }

    /// Whether a field goes along while one thing is still asked.
    boolean isKeptOpen(String field) {
        return items.card().item(field).isPresent() || CheckInFields.OF_A_DAY.contains(field);
    }

    static Optional<LocalDate> day(Typed typed, List<LocalDate> days) {
        return typed.day(CheckInFields.DAY).filter(days::contains);
    }

    private record Said(
            Map<String, Integer> grades,
            Optional<Double> craving,
            Optional<Double> sleep,
            Optional<Integer> mood,
            Optional<String> note) {
        boolean isSomething() {
            return !grades.isEmpty()
                    || craving.isPresent()
                    || sleep.isPresent()
                    || mood.isPresent()
                    || note.isPresent();
        }

        CheckIn made() {
            return new CheckIn(
                    grades, craving, sleep, mood, Optional.empty(), Optional.empty(), Optional.empty(), note);
        }

        @Override
        public String toString() {
            return "Said";
        }
    }

    /// One form, and what is wrong with it.
    private final class Form {
        private final Typed typed;
        private final List<FieldProblem> problems = new ArrayList<>();

        Form(Typed typed) {
            this.typed = typed;
        }

        void wrong(String field, TodayWord words) {
            problems.add(new FieldProblem(field, words.in(shelves)));
        }

        Map<String, Integer> grades() {
            boolean isRestNone = typed.has(CheckInFields.REST, CheckInFields.NONE);
            Map<String, Integer> grades = new LinkedHashMap<>();
            for (InstrumentItem item : items.card().items()) {
                String grade = typed.one(item.id());
                boolean isAnswer = grade.matches("\\d") && item.allows(Integer.parseInt(grade));
                if (isAnswer) grades.put(item.id(), Integer.parseInt(grade));
                else if (!grade.isEmpty()) wrong(item.id(), TodayWord.WRONG_ANSWER);
                else if (isRestNone && !isTapped(item)) grades.put(item.id(), 0);
            }
            return grades;
        }

        List<InstrumentItem> ungraded() {
            return items.card().items().stream()
                    .filter(item -> isTapped(item) && typed.one(item.id()).isEmpty())
                    .toList();
        }

        private boolean isTapped(InstrumentItem item) {
            return typed.has(CheckInFields.BOTHERS, item.id());
        }

        Optional<Double> number(String field, double most, TodayWord otherwise) {
            String text = typed.one(field);
            if (text.isEmpty()) return Optional.empty();
            Optional<Double> number = NumberText.number(text).filter(each -> each >= 0 && each <= most);
            if (number.isEmpty()) wrong(field, otherwise);
            return number;
        }

        Optional<Double> whole(String field, double most) {
            Optional<Double> number = number(field, most, TodayWord.WRONG_ANSWER);
            if (number.filter(each -> each != Math.rint(each)).isEmpty()) return number;
            wrong(field, TodayWord.WRONG_ANSWER);
            return Optional.empty();
        }

        boolean isAtLeast(int value, int lowest) {
            if (value < lowest) wrong(CheckInFields.MOOD, TodayWord.WRONG_ANSWER);
            return value >= lowest;
        }

        Optional<String> text(String field, int longest, TodayWord tooLong) {
            String text = typed.one(field);
            if (text.length() > longest) wrong(field, tooLong);
            return Optional.of(text).filter(each -> !each.isEmpty() && each.length() <= longest);
        }
    }

    /// Pain and trigger, which are asked once the day is saved.
    ///
    /// @param before  what they are added to
    Read<Written> more(Typed typed, LocalDate day, CheckIn before) {
        var form = new Form(typed);
        Optional<Double> pain = form.whole(CheckInFields.PAIN, MOST);
        Optional<String> trigger = form.text(CheckInFields.TRIGGER, CheckIn.TRIGGER, TodayWord.WRONG_TRIGGER);
        return Read.of(form.problems, () -> new Written(day, with(before, pain, trigger), List.of()));
    }

    static CheckIn with(CheckIn it, Optional<Double> pain, Optional<String> trigger) {
        return new CheckIn(it.answers(), it.craving(), it.sleepHours(), it.mood(), it.easy(), pain, trigger, it.note());
    }
}
