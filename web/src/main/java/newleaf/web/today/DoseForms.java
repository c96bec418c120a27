package newleaf.web.today;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.content.Dose;
import newleaf.intake.CaseFile;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.text.TextField;
import newleaf.web.day.Answered;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.day.UnitsTaken;
import newleaf.web.form.Choice;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// The form of a dose, with what this person takes to choose from.
public final class DoseForms {
    private final Shelves shelves;
    private final Answered answered;
    private final KeepOnce keeping;

    DoseForms(Shelves shelves, Answered answered, KeepOnce keeping) {
        this.shelves = shelves;
        this.answered = answered;
        this.keeping = keeping;
    }

    public DoseForm blank(Own own, HttpServletRequest request, Lately lately) {
        return of(own, request, lately, new Typed(Map.of()), List.of());
    }

    DoseForm of(Own own, HttpServletRequest request, Lately lately, Typed typed, List<FieldProblem> problems) {
        Optional<CaseFile> caseFile = answered.caseFile(own);
        RadioGroup when = RadioGroup.of(ReadDose.WHEN, TodayWord.DOSE_WHEN.in(shelves), times(typed));
        RadioGroup product =
                RadioGroup.of(ReadDose.PRODUCT, TodayWord.DOSE_PRODUCT.in(shelves), products(caseFile, lately, typed));
        NumberField amount = NumberField.of(ReadDose.AMOUNT, TodayWord.DOSE_AMOUNT.in(shelves))
                .hinting(TodayWord.DOSE_AMOUNT_HINT.in(shelves))
                .typed(typed.one(ReadDose.AMOUNT))
                .in(new NumberField.Unit.Chosen(
                        ReadDose.UNIT,
                        TodayWord.DOSE_UNIT.in(shelves),
                        UnitsTaken.of(caseFile, shelves, typed, ReadDose.UNIT)));
        TextField note =
                TextField.of(ReadDose.NOTE, TodayWord.DOSE_NOTE.in(shelves)).typed(typed.one(ReadDose.NOTE));
        return new DoseForm(
                problem(problems, ReadDose.WHEN).map(when::withError).orElse(when),
                typed.one(ReadDose.HOUR),
                problems,
                problem(problems, ReadDose.PRODUCT).map(product::withError).orElse(product),
                TextField.of(ReadDose.OTHER, TodayWord.DOSE_OTHER.in(shelves)).typed(typed.one(ReadDose.OTHER)),
                problem(problems, ReadDose.AMOUNT).map(amount::withError).orElse(amount),
                problem(problems, ReadDose.NOTE).map(note::withError).orElse(note),
                WrittenDoses.of(lately),
                keeping.nameAgain(own, typed),
                FormToken.of(request));
    }

    private List<Choice> times(Typed typed) {
        return Stream.of(ReadDose.At.values())
                .map(at ->
                        Choice.of(at.label(), at.words().in(shelves)).chosenWhen(typed.has(ReadDose.WHEN, at.label())))
                .toList();
    }

    /// What the person takes by their answers, and what they wrote down lately; all forms where neither is known.
    private List<Choice> products(Optional<CaseFile> caseFile, Lately lately, Typed typed) {
        Map<String, Words> known = new LinkedHashMap<>();
        Answered.products(caseFile).stream()
                .flatMap(product -> product.form().known().stream())
                .map(ProductForm::label)
                .forEach(form -> known.put(form, shelves.word(WordGroup.FORM, form)));
        lately.all().stream()
                .map(Current::content)
                .flatMap(content -> content instanceof Dose dose ? Stream.of(dose.product()) : Stream.empty())
                .forEach(name -> known.putIfAbsent(name, shelves.word(WordGroup.FORM, name)));
        if (known.isEmpty()) known.putAll(shelves.words(WordGroup.FORM));
        boolean isOne = known.size() == 1 && typed.fields().isEmpty();
        return Choice.of(known, isOne ? known.keySet().iterator().next() : typed.one(ReadDose.PRODUCT));
    }

    private static Optional<Words> problem(List<FieldProblem> problems, String field) {
        return new ErrorSummary(problems).at(field);
    }

    @Override
    public String toString() {
        return "DoseForms";
    }
}
