package newleaf.web.journey.step.medicine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newleaf.intake.history.TypedMedicine;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// Medicines as they are typed, and what they were taken for.
public final class MedicineSteps {
    private static final int MOST_MATCHES = 20;

    private final Medicines typed;
    private final UnsureMedicines unsure;

    /// @param read  how the reader takes the medicines of a draft
    public MedicineSteps(Say say, Function<CaseDraft, List<TypedMedicine>> read) {
        this.typed = new Medicines(say);
        this.unsure = new UnsureMedicines(read, say);
    }

    public List<Step> all() {
        return List.of(typed, unsure);
    }

    /// What the typed medicines would be taken for.
    public Piece.Matches matches(Typed typed) {
        List<String> names = Medicines.names(typed).stream().limit(MOST_MATCHES).toList();
        return names.isEmpty()
                ? new Piece.Matches(List.of())
                : unsure.matches(CaseDraft.empty().withMedicines(Optional.of(names)));
    }
}
