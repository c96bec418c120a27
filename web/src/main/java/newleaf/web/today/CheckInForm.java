package newleaf.web.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.care.content.CheckIn;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.words.Words;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.number.NumberText;

/// The form of a check-in. Template `today/check-in-form`.
///
/// @param day       that it is about until another one is chosen
/// @param notice    said above it
/// @param there     what it takes the place of, where that was not seen before
/// @param entry     names the entry that is made of it
/// @param seen      the sequence of what it was shown with, 0 for nothing
/// @param crisis    the number beside the note
public record CheckInForm(
        LocalDate day,
        List<LocalDate> days,
        Map<DailyItems.Group, List<InstrumentItem>> groups,
        Typed typed,
        List<FieldProblem> problems,
        Optional<TodayWord> notice,
        Optional<SaidDay> there,
        String entry,
        long seen,
        List<HelpLine> crisis,
        FormToken token) {
    private static final int USUAL_HOURS = 12;

    public CheckInForm {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
        crisis = List.copyOf(crisis);
    }

    /// For everyone, without a day.
    static CheckInForm general(Map<DailyItems.Group, List<InstrumentItem>> groups, List<HelpLine> crisis) {
        return new CheckInForm(
                LocalDate.EPOCH,
                List.of(LocalDate.EPOCH),
                groups,
                new Typed(Map.of()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                crisis,
                FormToken.NONE);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    public Optional<Words> problem(String field) {
        return errors().at(field);
    }

    public boolean isToday() {
        return day.equals(days.getFirst());
    }

    /// Grades of what bothers; none is not one of them.
    public static List<InstrumentItem.Option> grades(InstrumentItem item) {
        return item.options().stream().filter(option -> option.score() > 0).toList();
    }

    public boolean isTapped(InstrumentItem item) {
        return typed.has(CheckInFields.BOTHERS, item.id());
    }

    /// Whole hours; another number that is there already stands among them.
    public List<String> hours() {
        Stream<Double> own = NumberText.number(typed.one(CheckInFields.SLEEP)).stream();
        return Stream.concat(IntStream.rangeClosed(0, USUAL_HOURS).mapToObj(Double::valueOf), own)
                .distinct()
                .sorted()
                .map(Say::plain)
                .toList();
    }

    public static List<Integer> moods() {
        return IntStream.rangeClosed(CheckIn.LOWEST_MOOD, CheckIn.HIGHEST_MOOD)
                .boxed()
                .toList();
    }

    public static TodayWord mood(int mood) {
        return switch (mood) {
            case 1 -> TodayWord.MOOD_1;
            case 2 -> TodayWord.MOOD_2;
            case 3 -> TodayWord.MOOD_3;
            case 4 -> TodayWord.MOOD_4;
            default -> TodayWord.MOOD_5;
        };
    }

    @Override
    public String toString() {
        return "CheckInForm";
    }
}
