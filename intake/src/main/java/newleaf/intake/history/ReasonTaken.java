package newleaf.intake.history;

import java.util.Set;

/// The illness for which a medicine is taken.
///
/// @param medicine  the name of the medicine whose reason matters; empty when none does
/// @param told      conditions that the person named beside the medicine
/// @param open      conditions it is commonly taken for, while the person has not said why
public record ReasonTaken(String medicine, Set<String> told, Set<String> open) {
    public static final ReasonTaken NONE = new ReasonTaken("", Set.of(), Set.of());

    public ReasonTaken {
        told = Set.copyOf(told);
        open = Set.copyOf(open);
    }

    @Override
    public String toString() {
        return "ReasonTaken";
    }
}
