package newleaf.web.trends;

import java.util.Optional;
import newleaf.care.Plans;
import newleaf.intake.CaseFile;
import newleaf.knowledge.Shelves;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.DiaryDays;
import newleaf.web.day.Answered;
import newleaf.web.day.DailyCard;
import newleaf.web.day.Days;
import newleaf.web.day.DiaryOfDays;
import newleaf.web.day.Lately;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.session.Here;
import newleaf.web.today.PlanForToday;
import newleaf.web.today.TodaysPlan;

/// Reads a record for trends. What a plan had is shown of days that are over, and only where the page of today may show
/// its amounts, or waits for no more than a look at the last days.
final class ReadTrends {
    private static final int LATELY = 28;

    private final Days days;
    private final Answered answered;
    private final PlanForToday plans;
    private final DailyCard card;
    private final DiaryOfDays diary;
    private final Adapt adapt;

    ReadTrends(Shelves shelves, Days days, Answered answered, PlanForToday plans, DailyCard card) {
        this.days = days;
        this.answered = answered;
        this.plans = plans;
        this.card = card;
        this.diary = new DiaryOfDays(card);
        this.adapt = new Adapt(shelves);
    }

    Read of(Own own, Here here, Typed typed) {
        Lately all = days.all(own, typed);
        Optional<CaseFile> caseFile = answered.caseFile(own);
        Optional<PlannedDays> planned = own.plan()
                .map(Plans.Followed::plan)
                .filter(_ -> plans.of(own, here, all) instanceof TodaysPlan.Says)
                .map(plan -> new PlannedDays(plan, Answered.products(caseFile), all.today()));
        Lately lately = all.since(all.today().minusDays(LATELY));
        return new Read(
                all,
                WrittenDays.of(all, planned, card),
                adapt.earlySigns(new DiaryDays(diary.of(lately), all.today())));
    }

    @Override
    public String toString() {
        return "ReadTrends";
    }
}
