package newleaf.web.after;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import newleaf.care.Plans;
import newleaf.care.content.Dose;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.web.day.Lately;
import newleaf.web.member.Own;

/// A day that the record proposes as that of the last dose, and why.
public record Proposed(LocalDate day, AfterWord why) {
    /// The last day on which a dose is written; else the last day of a plan that is over by now.
    static Optional<Proposed> of(Own own, Lately lately) {
        Optional<Proposed> written = lately.all().stream()
                .filter(each -> each.content() instanceof Dose)
                .map(each -> each.moment().day())
                .filter(day -> !day.isAfter(lately.today()))
                .max(Comparator.naturalOrder())
                .map(day -> new Proposed(day, AfterWord.PROPOSED_WRITTEN));
        return written.or(() -> own.plan()
                .map(Plans.Followed::plan)
                .map(PlanFile::latest)
                .flatMap(Proposed::last)
                .filter(day -> day.isBefore(lately.today()))
                .map(day -> new Proposed(day, AfterWord.PROPOSED_PLAN)));
    }

    private static Optional<LocalDate> last(PlanVersion version) {
        return version.stopDay().map(version::date).map(stop -> stop.minusDays(1));
    }

    @Override
    public String toString() {
        return "Proposed";
    }
}
