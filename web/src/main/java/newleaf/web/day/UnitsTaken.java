package newleaf.web.day;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.intake.CaseFile;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.units.AmountUnit;
import newleaf.web.form.Choice;
import newleaf.web.form.Typed;

/// The units an amount can be written down in, those of the person's products first.
public final class UnitsTaken {
    private UnitsTaken() {}

    public static List<Choice> of(Optional<CaseFile> caseFile, Shelves shelves, Typed typed, String field) {
        Stream<AmountUnit> theirs = Answered.products(caseFile).stream()
                .flatMap(product -> product.amountPerDose().known().stream())
                .map(amount -> amount.unit());
        return Stream.concat(theirs, Stream.of(AmountUnit.values()))
                .distinct()
                .map(unit -> Choice.of(unit.label(), shelves.word(WordGroup.UNIT, unit.label()))
                        .chosenWhen(typed.has(field, unit.label())))
                .toList();
    }
}
