package newleaf.web.after;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.Plans;
import newleaf.care.content.FollowUp;
import newleaf.care.content.Kind;
import newleaf.taper.plan.PlanFile;
import newleaf.units.AmountUnit;
import newleaf.web.member.Own;

/// What somebody did, in numbers that their record holds. Template `after/finish`.
///
/// @param daysWritten  on which something was written down
/// @param looks        back that were had
public record Finish(Optional<LocalDate> last, Optional<Planned> planned, long daysWritten, long looks) {
    /// The plan that was followed last: what it began with and what it came down to, a day in all.
    public record Planned(LocalDate made, double first, double end, AmountUnit unit) {
        static Planned of(PlanFile file) {
            return new Planned(
                    file.made(),
                    file.versions().getFirst().steps().getFirst().total(),
                    file.latest().steps().getLast().total(),
                    file.latest().unit());
        }

        @Override
        public String toString() {
            return "Planned";
        }
    }

    static Finish of(Own own) {
        long written = Stream.of(Kind.CHECK_IN, Kind.DOSE)
                .flatMap(kind -> own.of(kind).current().stream())
                .map(each -> each.moment().day())
                .distinct()
                .count();
        long looks = own.of(Kind.FOLLOW_UP).current().stream()
                .map(Current::content)
                .filter(each -> each instanceof FollowUp said && said.had().isPresent())
                .count();
        return new Finish(
                LastDose.of(own).map(LastDose::day),
                own.plan().map(Plans.Followed::plan).map(Planned::of),
                written,
                looks);
    }

    public boolean isEmpty() {
        return last.isEmpty() && planned.isEmpty() && daysWritten == 0 && looks == 0;
    }

    @Override
    public String toString() {
        return "Finish";
    }
}
