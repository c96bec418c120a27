package newleaf.web.clinician;

import newleaf.web.form.FormToken;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;

/// The page that asks whether this visitor is a clinician. Template `clinician`.
///
/// @param back     where to go afterwards
/// @param isWrong  the box was not ticked
public record Attestation(FormToken token, String back, boolean isWrong) {
    /// Asks, and leads back to where the visitor is.
    public static Page page(Visit visit, Here here) {
        return page(visit, here, visit.path(), false);
    }

    static Page page(Visit visit, Here here, String back, boolean isWrong) {
        return Page.of("clinician", visit, new Attestation(here.token(), back, isWrong));
    }
}
