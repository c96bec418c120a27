package newleaf.web.reminder;

import java.util.List;
import java.util.Optional;
import newleaf.care.content.Reminder;
import newleaf.documents.Labelled;
import newleaf.intake.Weekday;
import newleaf.knowledge.words.Words;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;

/// When, on which days and by which way. Template `reminder/form`.
///
/// @param prefix  of the ids of its fields, so that several stand on one page
/// @param entry   names what is made of it
/// @param switches  names what is made of the button that switches it on or off
/// @param which   the reminder that it changes; empty where it adds one
/// @param ways    that can be chosen
public record ReminderForm(
        String prefix,
        String entry,
        String switches,
        Optional<String> which,
        String at,
        List<String> days,
        String by,
        List<Way> ways,
        ErrorSummary errors) {
    static final String WHICH = "which";
    static final String AT = "at";
    static final String DAYS = "days";
    static final String BY = "by";
    static final String ADDS = "new-";

    public ReminderForm {
        days = List.copyOf(days);
        ways = List.copyOf(ways);
    }

    /// An empty one: nothing is chosen for anybody.
    static ReminderForm empty(String entry, List<Way> ways) {
        return new ReminderForm(
                ADDS, entry, "", Optional.empty(), "", List.of(), "", ways, new ErrorSummary(List.of()));
    }

    /// With what holds now.
    static ReminderForm of(int number, String entry, String switches, MyReminders.Line line, List<Way> ways) {
        Reminder says = line.says();
        return new ReminderForm(
                "r" + number + "-",
                entry,
                switches,
                Optional.of(line.id()),
                says.at().toString(),
                says.days().stream().map(Labelled::label).toList(),
                says.by().label(),
                ways,
                new ErrorSummary(List.of()));
    }

    /// As it was typed, with what is to be put right.
    ReminderForm typed(Typed typed, List<FieldProblem> problems) {
        List<FieldProblem> own = problems.stream()
                .map(each -> new FieldProblem(prefix + each.field(), each.words()))
                .toList();
        return new ReminderForm(
                prefix,
                entry,
                switches,
                which,
                typed.one(AT),
                typed.all(DAYS),
                typed.one(BY),
                ways,
                new ErrorSummary(own));
    }

    public String action() {
        return ReminderPages.REMINDERS + (which.isPresent() ? "/change" : "");
    }

    public Optional<Words> wrong(String field) {
        return errors.at(prefix + field);
    }

    public boolean isOpen() {
        return !errors.problems().isEmpty();
    }

    public static List<Weekday> week() {
        return List.of(Weekday.values());
    }

    @Override
    public String toString() {
        return "ReminderForm";
    }
}
