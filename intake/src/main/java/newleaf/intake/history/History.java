package newleaf.intake.history;

import java.util.Set;
import java.util.TreeSet;
import newleaf.documents.Truth;

/// The lists of what was before and what is there besides kratom. What is ticked, typed as a medicine or inside a
/// product counts the same.
public record History(
        Checklist otherSubstances, Checklist conditions, Medicines medications, Events events, AlsoCounts also) {
    /// Lists that nothing was concluded from yet.
    public static History typed(Checklist otherSubstances, Checklist conditions, Medicines medications, Events events) {
        return new History(otherSubstances, conditions, medications, events, AlsoCounts.NOTHING);
    }

    /// Whether a substance is taken, however that was told.
    ///
    /// @param isAlsoTyped  whether some medicine counts as this substance
    public Truth takes(String substance, boolean isAlsoTyped) {
        Truth typed = isAlsoTyped ? medications.hasClass(substance) : Truth.NO;
        return otherSubstances
                .has(substance)
                .or(Truth.of(also.holds(substance)))
                .or(typed);
    }

    /// Whether something of this class is taken, however that was told.
    public Truth hasClass(String medicineClass) {
        return also.holds(medicineClass) ? Truth.YES : medications.hasClass(medicineClass);
    }

    /// Whether there is such an illness. A medicine for it that is taken without saying why leaves it open, and so do
    /// medicines that were never asked about.
    ///
    /// @param hasMedicines  whether some medicine is often taken for it
    public Truth hasCondition(String id, boolean hasMedicines) {
        boolean isTold = medications.typed().stream()
                .anyMatch(each -> each.reason().told().contains(id));
        if (isTold) return Truth.YES;
        Truth listed = conditions.has(id);
        boolean isOpen =
                hasMedicines && (!medications.isGiven() || !askingFor(id).isEmpty());
        return listed == Truth.NO && isOpen ? Truth.NOT_KNOWN : listed;
    }

    /// The medicines that leave this illness open.
    public Set<String> askingFor(String condition) {
        Set<String> names = new TreeSet<>();
        for (TypedMedicine each : medications.typed()) {
            boolean isOpen = each.reason().open().contains(condition)
                    && each.reason().open().stream().noneMatch(id -> conditions.has(id) == Truth.YES);
            if (isOpen) names.add(each.reason().medicine());
        }
        return names;
    }

    @Override
    public String toString() {
        return "History";
    }
}
