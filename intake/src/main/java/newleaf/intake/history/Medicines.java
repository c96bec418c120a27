package newleaf.intake.history;

import java.util.List;
import java.util.Set;
import newleaf.documents.Truth;

/// The medicines a person takes, as they wrote them, matched to the shelf.
public record Medicines(boolean isGiven, List<TypedMedicine> typed, Set<String> unknownClasses) {
    public Medicines {
        typed = List.copyOf(typed);
        unknownClasses = Set.copyOf(unknownClasses);
    }

    /// Whether a medicine of this class is taken. One name that was not matched for sure leaves every other class open.
    public Truth hasClass(String medicineClass) {
        if (typed.stream().anyMatch(each -> each.classes().contains(medicineClass))) return Truth.YES;
        boolean mayBe = typed.stream().anyMatch(each -> each.perhaps().contains(medicineClass));
        if (mayBe) return Truth.NOT_KNOWN;
        boolean allSure = typed.stream().allMatch(TypedMedicine::isSure);
        return isGiven && allSure && !unknownClasses.contains(medicineClass) ? Truth.NO : Truth.NOT_KNOWN;
    }

    /// The names that matched nothing, or only by a guess at the spelling.
    public List<TypedMedicine> unsure() {
        return typed.stream().filter(each -> !each.isSure()).toList();
    }

    @Override
    public String toString() {
        return "Medicines";
    }
}
