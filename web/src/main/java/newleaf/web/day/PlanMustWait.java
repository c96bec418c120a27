package newleaf.web.day;

import java.util.Optional;
import newleaf.care.content.CheckIn;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.rule.Urgency;
import newleaf.taper.plan.PlanFile;
import newleaf.web.member.Own;

/// What in the last days has to be answered, or seen by a person, before a plan says an amount again.
public final class PlanMustWait {
    private static final int LOOKED_BACK = 2;

    private final DailyCard card;

    public PlanMustWait(DailyCard card) {
        this.card = card;
    }

    /// Whoever has taken none for days is not told to keep an amount, whatever else there is.
    ///
    /// @param plan  the one that is followed
    public Optional<SaidCard> of(Own own, Lately lately, Optional<PlanFile> plan) {
        boolean isGoing = plan.filter(each -> !each.hasEnded()).isPresent();
        boolean isPaused = isGoing && lately.isPaused(lately.today());
        if (isDanger(lately) || LowestMood.isTwiceRunning(lately)) {
            return Optional.of(isPaused ? SaidCard.REASON_NONE_TAKEN : SaidCard.REASON_SEEN_FIRST);
        }
        if (isGoing && Silences.isUntold(own, lately)) return Optional.of(SaidCard.PLAN_NOT_SEEN_LATELY);
        if (isPaused) return Optional.of(SaidCard.REASON_NONE_TAKEN);
        return News.open(own, lately).isEmpty() ? Optional.empty() : Optional.of(SaidCard.REASON_SOMETHING_NEW);
    }

    private boolean isDanger(Lately lately) {
        return lately.days().stream()
                .limit(LOOKED_BACK)
                .flatMap(day -> Lately.said(lately.checkIn(day)).stream())
                .anyMatch(this::isDanger);
    }

    private boolean isDanger(CheckIn checkIn) {
        return card.scored(checkIn).alerts().stream()
                .anyMatch(alert -> alert.urgency().compareTo(Urgency.SOON) >= 0);
    }

    @Override
    public String toString() {
        return "PlanMustWait";
    }
}
