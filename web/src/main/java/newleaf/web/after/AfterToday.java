package newleaf.web.after;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.guidance.Assessment;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.comfort.Comfort;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.Step;
import newleaf.web.component.sure.Sure;
import newleaf.web.day.Lately;
import newleaf.web.member.Own;
import newleaf.web.tonight.Relief;
import newleaf.web.tonight.Reliefs;

/// Which look back is due or next, and what is often so on such a day: after a change of a plan, or after the last
/// dose.
public final class AfterToday {
    private static final String DAYS_AFTER_A_CHANGE = "parameter-days-after-a-change";

    private final Comfort comfort;
    private final Reliefs reliefs;
    private final FollowUps followUps;
    private final int daysAfterAChange;

    AfterToday(Shelves shelves, FollowUps followUps) {
        this.comfort = Comfort.of(shelves);
        this.reliefs = new Reliefs(shelves);
        this.followUps = followUps;
        this.daysAfterAChange = (int) shelves.parameter(DAYS_AFTER_A_CHANGE).value();
    }

    /// @param shown     the plan whose amounts are shown today
    /// @param assessed  empty where nothing was answered
    public OnToday of(Own own, Lately lately, Optional<PlanFile> shown, Optional<Assessment> assessed) {
        Optional<LastDose> last = LastDose.of(own);
        Optional<Look> next = last.flatMap(each -> FollowUps.next(followUps.of(own, each, lately.today())));
        Optional<OnToday.Normal> normal = shown.filter(plan -> hasChanged(plan, lately.today()))
                .flatMap(_ -> comfort.at(ComfortCard.Time.AFTER_A_CHANGE).stream()
                        .flatMap(card -> normal(card).stream())
                        .findFirst())
                .or(() -> last.filter(each -> !each.isOvertaken(lately))
                        .flatMap(each -> sinceLast(SinceLast.hours(each, lately), assessed)));
        return new OnToday(last.isPresent(), next, normal);
    }

    /// Only what is for them. Where nothing was answered, only what is for everyone.
    private Optional<OnToday.Normal> sinceLast(double hours, Optional<Assessment> assessed) {
        return reliefs.during(hours, assessed).stream()
                .filter(fold -> !fold.isExcepted())
                .map(Relief.Fold::card)
                .filter(card -> assessed.isPresent() || card.notWith().isEmpty())
                .flatMap(card -> normal(card).stream())
                .findFirst();
    }

    private static Optional<OnToday.Normal> normal(ComfortCard card) {
        return card.says().map(says -> new OnToday.Normal(says, Sure.of(card.head())));
    }

    /// Whether another, smaller amount began on one of the last days.
    private boolean hasChanged(PlanFile plan, LocalDate today) {
        var timeline = new Timeline(plan);
        return IntStream.range(0, daysAfterAChange)
                .mapToObj(today::minusDays)
                .anyMatch(day -> isSmaller(timeline.on(day), timeline.on(day.minusDays(1))));
    }

    private static boolean isSmaller(Optional<Step> now, Optional<Step> before) {
        return now.isPresent()
                && before.filter(step -> now.get().total() < step.total()).isPresent();
    }

    @Override
    public String toString() {
        return "AfterToday";
    }
}
