package newleaf.web.reminder;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.care.content.QuietHours;
import newleaf.care.content.Reminder;
import newleaf.documents.Labelled;
import newleaf.intake.Weekday;
import newleaf.knowledge.Shelves;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.reminder.word.ReminderWord;

/// Reads a reminder, or hours without any, off its form.
final class ReadReminder {
    static final String FROM = "from";
    static final String UNTIL = "until";
    /// As a browser sends it, or as somebody types it where it has no field for times.
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?(?: ?([ap])\\.? ?m\\.?)?");

    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final Shelves shelves;

    ReadReminder(Shelves shelves) {
        this.shelves = shelves;
    }

    Read<Reminder> reminder(Typed typed, List<Way> ways, boolean isOn) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<LocalTime> at = time(typed.one(ReminderForm.AT));
        Optional<Way> by = ways.stream()
                .filter(each -> each.channel().label().equals(typed.one(ReminderForm.BY)))
                .findFirst();
        List<Weekday> days = ReminderForm.week().stream()
                .filter(each -> typed.has(ReminderForm.DAYS, each.label()))
                .toList();
        if (at.isEmpty()) problems.add(problem(ReminderForm.AT, ReminderWord.WRONG_TIME));
        if (hasOtherDays(typed)) problems.add(problem(ReminderForm.DAYS, ReminderWord.WRONG_DAYS));
        if (by.isEmpty()) problems.add(problem(ReminderForm.BY, ReminderWord.WRONG_WAY));
        List<Weekday> some = days.size() == Weekday.values().length ? List.of() : days;
        return Read.of(
                problems,
                () -> new Reminder(
                        Reminder.CHECK_IN,
                        at.orElseThrow(),
                        some,
                        isOn,
                        by.orElseThrow().channel()));
    }

    private static boolean hasOtherDays(Typed typed) {
        return typed.all(ReminderForm.DAYS).stream()
                .anyMatch(each -> Labelled.of(ReminderForm.week(), each).isEmpty());
    }

    Read<QuietHours> quiet(Typed typed) {
        Optional<LocalTime> from = time(typed.one(FROM));
        Optional<LocalTime> until = time(typed.one(UNTIL));
        boolean areTwo = from.isPresent() && until.isPresent() && !from.equals(until);
        return areTwo
                ? new Read.Usable<>(new QuietHours(from.get(), until.get()))
                : Read.wrong(problem(FROM, ReminderWord.WRONG_QUIET));
    }

    FieldProblem problem(String field, ReminderWord words) {
        return new FieldProblem(field, words.in(shelves));
    }

    static Optional<LocalTime> time(String text) {
        Matcher read = TIME.matcher(text.toLowerCase(Locale.ROOT));
        if (!read.matches()) return Optional.empty();
        int minute = Integer.parseInt(read.group(2));
        return hour(Integer.parseInt(read.group(1)), Optional.ofNullable(read.group(3)))
                .filter(_ -> minute < MINUTES)
                .map(hour -> LocalTime.of(hour, minute));
    }

    private static Optional<Integer> hour(int said, Optional<String> half) {
        if (half.isEmpty()) return Optional.of(said).filter(each -> each < HOURS);
        int hour = said % NOON + (half.get().equals("p") ? NOON : 0);
        return Optional.of(hour).filter(_ -> said >= 1 && said <= NOON);
    }
}
