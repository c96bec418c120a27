package newleaf.web.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import newleaf.report.wording.TheirPlan;
import newleaf.report.wording.WeekWords;
import newleaf.report.wording.Wording;
import newleaf.web.after.OnToday;
import newleaf.web.form.FormToken;
import newleaf.web.helped.AskHelped;
import newleaf.web.page.SaidOnce;

/// The person's day in one glance. Template `today/today`.
///
/// @param checkIn  that of today, where it is written
/// @param form     to write it, where it is not
/// @param after    a last dose, and what is often so on such a day
/// @param isPlanDue  whether their plan for hard days is due for a look
/// @param wanted   when they wanted to be reminded of it, where that has passed
/// @param names    for the entries of planned doses, one each
/// @param noneEntry  for the entry that nothing was taken
/// @param makesPlan  where a plan is made: first what came of the last one, where there was one
public record Today(
        LocalDate day,
        TodaysPlan plan,
        List<String> names,
        Optional<SaidDay> checkIn,
        Optional<CheckInForm> form,
        Optional<LocalTime> wanted,
        WrittenDoses doses,
        String noneEntry,
        String makesPlan,
        List<Behind> behind,
        OnToday after,
        boolean isPlanDue,
        Optional<AskHelped> tonight,
        Optional<Notice> notice,
        FormToken token) {
    public Today {
        names = List.copyOf(names);
        behind = List.copyOf(behind);
    }

    /// A day before today.
    public record Behind(LocalDate day, boolean isWritten, boolean hasCheckIn) {}

    public Optional<TodaysPlan.Waits> waits() {
        return plan instanceof TodaysPlan.Waits waits ? Optional.of(waits) : Optional.empty();
    }

    /// Whether nobody follows a plan here.
    public boolean isWithoutPlan() {
        return plan instanceof TodaysPlan.None;
    }

    public Optional<LocalDate> begins() {
        return plan.begins(day);
    }

    /// What changes this week and why, in one sentence.
    public Optional<String> week(Wording words) {
        return plan instanceof TodaysPlan.Says says ? WeekWords.of(says.plan(), words) : Optional.empty();
    }

    /// That it is a clinician's plan, where it is one.
    public Optional<String> whose(Wording words) {
        return plan instanceof TodaysPlan.Says says
                ? TheirPlan.of(says.plan().whole().agreed().file(), words)
                : Optional.empty();
    }

    public List<TodaysPlan.Planned> planned() {
        return plan instanceof TodaysPlan.Says(var doses, var _) ? doses : List.of();
    }

    /// What has just been done, said once.
    public enum Notice implements SaidOnce {
        DOSE_SAVED(TodayWord.DOSE_SAVED),
        NONE_SAVED(TodayWord.NONE_SAVED),
        TAKEN_BACK(TodayWord.TAKEN_BACK);

        private final TodayWord words;

        Notice(TodayWord words) {
            this.words = words;
        }

        @Override
        public TodayWord words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return "Today";
    }
}
