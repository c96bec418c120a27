package newleaf.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import newleaf.care.PersonId;
import newleaf.intake.CaseFile;
import newleaf.taper.plan.PlanFile;
import newleaf.web.journey.draft.CaseDraft;

/// Where the answers of who is signed in are kept.
public interface Keeping {
    /// Where nobody has a record.
    Keeping NOWHERE = new KeepsNothing();

    /// The record of who is signed in here; empty for anybody else, and for who has to show again who they are.
    Optional<OwnAnswers> of(HttpServletRequest request);

    /// Who is signed in here, also while they have to show again who they are.
    Optional<PersonId> whose(HttpServletRequest request);

    /// Keeps nothing at hand of what was read of somebody who goes.
    void putAway(PersonId person);

    /// The answers in a record.
    interface OwnAnswers {
        PersonId person();

        /// Of the answers that hold now; empty where there are none, or they cannot be read any more.
        Optional<CaseDraft> draft();

        /// Keeps these from now on; those before stay in the record as what was corrected. False where they could not
        /// be kept.
        ///
        /// @param about  the question that was answered just then; empty where it was not one alone
        boolean keep(CaseFile answered, Optional<String> about);

        /// Follows a plan that came with a file, where none is followed yet; one that is stays.
        void follow(PlanFile plan);
    }
}
