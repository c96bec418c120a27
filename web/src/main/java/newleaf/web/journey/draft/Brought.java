package newleaf.web.journey.draft;

import java.util.List;
import java.util.Optional;
import newleaf.intake.DiaryDay;
import newleaf.intake.Limits;
import newleaf.knowledge.SaidCard;
import newleaf.taper.plan.PlanFile;

/// What came with a file that was opened, or stands in a record: no question asks for it, and it stays as it came.
///
/// @param plan   the one that is followed
/// @param waits  what has to be answered or seen before an amount is shown
public record Brought(
        Optional<PlanFile> plan, List<Limits.Frozen> frozen, List<DiaryDay> diary, Optional<SaidCard> waits) {
    public static final Brought NOTHING = new Brought(Optional.empty(), List.of(), List.of(), Optional.empty());

    public Brought {
        frozen = List.copyOf(frozen);
        diary = List.copyOf(diary);
    }

    @Override
    public String toString() {
        return "Brought";
    }
}
