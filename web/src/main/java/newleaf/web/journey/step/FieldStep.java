package newleaf.web.journey.step;

import newleaf.intake.CaseField;
import newleaf.web.journey.draft.CaseDraft;

/// The page of one field of the case.
public interface FieldStep extends Step {
    CaseField<?> field();

    @Override
    default String id() {
        return field().path();
    }

    @Override
    default CaseDraft cleared(CaseDraft draft) {
        return draft.without(field());
    }
}
