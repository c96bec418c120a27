package newleaf.web.holder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import newleaf.care.content.HolderLog.Act;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.text.TextField;
import newleaf.web.day.Answered;
import newleaf.web.day.UnitsTaken;
import newleaf.web.form.Choice;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.tonight.Relief.Fold;

/// What the page asks, and what whoever keeps the doses should know.
final class ShowHolder {
    private final Shelves shelves;
    private final Answered answered;

    ShowHolder(Shelves shelves, Answered answered) {
        this.shelves = shelves;
        this.answered = answered;
    }

    List<Fold> forThem() {
        return Stream.of(SaidCard.COMFORT_FAMILY_HOLDER_NOT, SaidCard.COMFORT_FAMILY_HOLDER)
                .map(each -> Fold.ofNobody(each.comfort(shelves)))
                .toList();
    }

    Holder.Fields fields(Own own, Typed typed, List<FieldProblem> problems, LocalDate today) {
        var errors = new ErrorSummary(problems);
        RadioGroup what = RadioGroup.of(ReadHolder.WHAT, HolderWord.WHAT.in(shelves), acts(typed));
        NumberField amount = NumberField.of(ReadHolder.AMOUNT, HolderWord.AMOUNT.in(shelves))
                .typed(typed.one(ReadHolder.AMOUNT))
                .in(new NumberField.Unit.Chosen(
                        ReadHolder.UNIT,
                        HolderWord.UNIT.in(shelves),
                        UnitsTaken.of(answered.caseFile(own), shelves, typed, ReadHolder.UNIT)));
        String shown = typed.fields().containsKey(ReadHolder.DAY) ? typed.one(ReadHolder.DAY) : today.toString();
        TextField day = TextField.of(ReadHolder.DAY, HolderWord.DAY.in(shelves))
                .as(TextField.Kind.DATE)
                .typed(shown);
        return new Holder.Fields(
                errors.at(ReadHolder.WHAT).map(what::withError).orElse(what),
                errors.at(ReadHolder.AMOUNT).map(amount::withError).orElse(amount),
                errors.at(ReadHolder.DAY).map(day::withError).orElse(day));
    }

    private List<Choice> acts(Typed typed) {
        return Arrays.stream(Act.values())
                .map(each -> Choice.of(each.label(), HolderWord.of(each).in(shelves))
                        .chosenWhen(typed.has(ReadHolder.WHAT, each.label())))
                .toList();
    }

    @Override
    public String toString() {
        return "ShowHolder";
    }
}
