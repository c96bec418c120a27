package newleaf.web.lapse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.content.Lapse;
import newleaf.intake.CaseFile;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;
import newleaf.web.component.checkboxes.CheckboxList;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.text.TextField;
import newleaf.web.day.UnitsTaken;
import newleaf.web.form.Choice;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.lapse.LapseFields.Began;
import newleaf.web.lapse.LapseFields.Length;

/// The questions about a lapse, as they were answered so far; nothing is chosen before.
final class AskLapse {
    private final Shelves shelves;

    AskLapse(Shelves shelves) {
        this.shelves = shelves;
    }

    LapseForm.Questions of(Optional<CaseFile> caseFile, Typed typed, List<FieldProblem> problems) {
        RadioGroup when = RadioGroup.of(LapseFields.WHEN, LapseWord.WHEN.in(shelves), began(typed));
        RadioGroup length = RadioGroup.of(LapseFields.LONG, LapseWord.LONG.in(shelves), lengths(typed));
        RadioGroup which = RadioGroup.of(LapseFields.WHICH, LapseWord.WHICH.in(shelves), products(typed));
        CheckboxList around = CheckboxList.of(LapseFields.AROUND, LapseWord.AROUND.in(shelves), around(typed));
        NumberField most = NumberField.of(LapseFields.MOST, LapseWord.MOST.in(shelves))
                .hinting(LapseWord.MOST_HINT.in(shelves))
                .typed(typed.one(LapseFields.MOST))
                .in(new NumberField.Unit.Chosen(
                        LapseFields.UNIT,
                        LapseWord.UNIT.in(shelves),
                        UnitsTaken.of(caseFile, shelves, typed, LapseFields.UNIT)));
        return new LapseForm.Questions(
                problem(problems, LapseFields.WHEN).map(when::withError).orElse(when),
                date(LapseFields.FIRST_DAY, LapseWord.FIRST_DAY, typed, problems),
                problem(problems, LapseFields.LONG).map(length::withError).orElse(length),
                date(LapseFields.LAST_DAY, LapseWord.LAST_DAY, typed, problems),
                problem(problems, LapseFields.MOST).map(most::withError).orElse(most),
                problem(problems, LapseFields.WHICH).map(which::withError).orElse(which),
                problem(problems, LapseFields.AROUND).map(around::withError).orElse(around));
    }

    private TextField date(String name, LapseWord label, Typed typed, List<FieldProblem> problems) {
        TextField field =
                TextField.of(name, label.in(shelves)).as(TextField.Kind.DATE).typed(typed.one(name));
        return problem(problems, name).map(field::withError).orElse(field);
    }

    private List<Choice> began(Typed typed) {
        return Stream.of(Began.values())
                .map(each -> choice(typed, LapseFields.WHEN, each.label(), each.words()))
                .toList();
    }

    private List<Choice> lengths(Typed typed) {
        return Stream.of(Length.values())
                .map(each -> choice(typed, LapseFields.LONG, each.label(), each.words()))
                .toList();
    }

    private List<Choice> products(Typed typed) {
        return Stream.of(Lapse.Which.values())
                .map(each -> choice(typed, LapseFields.WHICH, each.label(), words(each)))
                .toList();
    }

    private List<Choice> around(Typed typed) {
        return Stream.of(Lapse.Around.values())
                .map(each -> choice(typed, LapseFields.AROUND, each.label(), words(each)))
                .toList();
    }

    private Choice choice(Typed typed, String field, String value, LapseWord words) {
        return Choice.of(value, words.in(shelves)).chosenWhen(typed.has(field, value));
    }

    static LapseWord words(Lapse.Which which) {
        return switch (which) {
            case USUAL -> LapseWord.USUAL;
            case SEVEN_HYDROXY -> LapseWord.SEVEN_HYDROXY;
            case ANOTHER -> LapseWord.ANOTHER;
            case NOT_SURE -> LapseWord.NOT_SURE;
        };
    }

    static LapseWord words(Lapse.Around around) {
        return switch (around) {
            case BODY -> LapseWord.BODY;
            case SLEEP -> LapseWord.SLEEP;
            case STRESS -> LapseWord.STRESS;
            case COMPANY -> LapseWord.COMPANY;
            case THERE -> LapseWord.THERE;
        };
    }

    private static Optional<Words> problem(List<FieldProblem> problems, String field) {
        return new ErrorSummary(problems).at(field);
    }

    @Override
    public String toString() {
        return "AskLapse";
    }
}
