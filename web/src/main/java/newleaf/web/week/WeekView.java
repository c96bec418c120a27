package newleaf.web.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.report.wording.TheirPlan;
import newleaf.report.wording.WeekWords;
import newleaf.report.wording.Wording;
import newleaf.taper.adapt.AdaptReason;
import newleaf.taper.plan.PlanFile;
import newleaf.web.form.FormToken;

/// A week. Template `week/week`.
///
/// @param plan       carried on from today; empty where it says no amount
/// @param reasons    why it does not
/// @param isTold     whether it was said today what is new
/// @param isWrong    whether neither something nor nothing was ticked
/// @param wordEntry  names the entry that a tap on one's own word makes
/// @param newsEntry  names that of what is new
public record WeekView(
        LocalDate day,
        Optional<TaperAnswer.Proposed> plan,
        List<Reason> reasons,
        Optional<PlanFile> file,
        WeekBehind behind,
        boolean isTold,
        boolean isWrong,
        String wordEntry,
        String newsEntry,
        FormToken token) {
    public WeekView {
        reasons = List.copyOf(reasons);
    }

    /// What changes and why, in one sentence; empty on the first day of a plan.
    public Optional<String> sentence(Wording words) {
        return plan.flatMap(each -> WeekWords.of(each, words));
    }

    /// That it is a clinician's plan, where it is one.
    public Optional<String> whose(Wording words) {
        return file.filter(_ -> plan.isPresent()).flatMap(each -> TheirPlan.of(each, words));
    }

    /// What can be said with a tap: to go on only where one's own word holds the plan.
    public List<OwnWord> words() {
        if (plan.isEmpty()) return List.of();
        if (isHeldByWord()) return List.of(OwnWord.GO_ON);
        return List.of(OwnWord.HOLD, OwnWord.SLOW);
    }

    /// Whether it is asked how these days were, before anything changes.
    public boolean asksHowTheyWere() {
        return plan.filter(each -> each.adaptation().because().contains(AdaptReason.HOW_WERE_THESE_DAYS))
                .isPresent();
    }

    private boolean isHeldByWord() {
        return file.stream()
                .flatMap(each -> each.holds().stream())
                .anyMatch(hold -> hold.why() == PlanFile.Hold.Cause.OWN_WORD && hold.isOn(day));
    }

    @Override
    public String toString() {
        return "WeekView";
    }
}
