package newleaf.report.wording;

import java.util.Optional;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.taper.plan.PlanFile;

/// That a plan is a clinician's, and when and with whom it was agreed, where that was said.
public final class TheirPlan {
    private TheirPlan() {}

    public static boolean is(Proposed proposed) {
        return proposed.isFollowed() && proposed.whole().agreed().file().isOfClinician();
    }

    /// Empty for a plan of Newleaf or of the person.
    public static Optional<String> of(PlanFile file, Wording words) {
        if (!file.isOfClinician()) return Optional.empty();
        return Optional.of(file.agreed()
                .map(agreed -> words.say(TaperWord.PLAN_THEIRS_AGREED)
                        .replace("{date}", words.date(agreed.on()))
                        .replace("{who}", agreed.with()))
                .orElseGet(() -> words.say(TaperWord.PLAN_THEIRS)));
    }
}
