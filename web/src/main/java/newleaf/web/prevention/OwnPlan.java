package newleaf.web.prevention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.History;
import newleaf.care.content.Kind;
import newleaf.care.content.PreventionPlan;
import newleaf.web.member.Own;

/// The plan of whoever is signed in, as it holds now. Each change is another version of it; the earlier ones stay.
///
/// @param entry  that says so; empty where nothing was ever written
/// @param made   the day of its first version
record OwnPlan(Optional<Current> entry, PreventionPlan plan, Optional<LocalDate> made) {
    static OwnPlan of(Own own) {
        History history = own.of(Kind.PREVENTION_PLAN);
        return history.lastSaid()
                .map(entry -> new OwnPlan(Optional.of(entry), plan(entry), Optional.of(made(history, entry))))
                .orElseGet(() -> new OwnPlan(Optional.empty(), PreventionPlan.BLANK, Optional.empty()));
    }

    private static PreventionPlan plan(Current entry) {
        return entry.content() instanceof PreventionPlan plan ? plan : PreventionPlan.BLANK;
    }

    private static LocalDate made(History history, Current entry) {
        return history.entries().stream()
                .filter(kept -> kept.entry().id().equals(entry.id()))
                .map(kept -> kept.entry().moment().day())
                .findFirst()
                .orElseGet(() -> entry.moment().day());
    }

    List<String> of(ShownPart part) {
        return plan.of(part.part());
    }

    /// The sequence of what it was shown with, 0 for nothing.
    long seen() {
        return entry.map(Current::sequence).orElse(0L);
    }

    @Override
    public String toString() {
        return "OwnPlan";
    }
}
