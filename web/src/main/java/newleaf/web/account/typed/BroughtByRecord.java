package newleaf.web.account.typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.care.Plans;
import newleaf.intake.CaseFile;
import newleaf.intake.DiaryDay;
import newleaf.taper.plan.PlanFile;
import newleaf.web.day.Days;
import newleaf.web.day.DiaryOfDays;
import newleaf.web.day.Lately;
import newleaf.web.day.PlanMustWait;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.Brought;
import newleaf.web.member.Own;

/// What a record says beside the answers in it: the plan that is followed and the days that were written. A day of the
/// record holds over the same day of a file that was opened once.
final class BroughtByRecord {
    private final Days days;
    private final DiaryOfDays diary;
    private final PlanMustWait waits;

    BroughtByRecord(Days days, DiaryOfDays diary, PlanMustWait waits) {
        this.waits = waits;
        this.days = days;
        this.diary = diary;
    }

    Brought of(Own own, CaseFile read) {
        Optional<PlanFile> plan = own.plan().map(Plans.Followed::plan);
        Lately lately = lately(own, plan);
        List<DiaryDay> written = diary.of(lately);
        Set<LocalDate> theirs = written.stream().map(DiaryDay::date).collect(Collectors.toSet());
        List<DiaryDay> all = new ArrayList<>(written);
        read.diary().stream().filter(day -> !theirs.contains(day.date())).forEach(all::add);
        all.sort(Comparator.comparing(DiaryDay::date));
        return new Brought(plan, read.frozen(), all, waits.of(own, lately, plan));
    }

    /// The answers alone: what is written by day stays where it is.
    CaseFile without(Own own, CaseFile answered) {
        Set<LocalDate> theirs = diary.of(lately(own, own.plan().map(Plans.Followed::plan))).stream()
                .map(DiaryDay::date)
                .collect(Collectors.toSet());
        return answered.with(answered.diary().stream()
                .filter(day -> !theirs.contains(day.date()))
                .toList());
    }

    private Lately lately(Own own, Optional<PlanFile> plan) {
        return days.of(own, new Typed(Map.of()), plan);
    }

    @Override
    public String toString() {
        return "BroughtByRecord";
    }
}
