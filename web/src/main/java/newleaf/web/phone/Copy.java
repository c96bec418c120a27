package newleaf.web.phone;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.HelpLine;
import newleaf.web.today.DoseForm;
import newleaf.web.urge.Mine;

/// What is one's own and may be looked at without a connection, once unlocked. Template `phone/copy`; the phone seals
/// it
/// as it is.
///
/// @param plan    empty where no amount is shown today
/// @param begins  the first day of a plan that has not begun
/// @param isOn    whether a plan is followed at all
/// @param dose   to write one down, with what was written today
/// @param lines  for an emergency and a crisis
public record Copy(
        LocalDate day,
        LocalTime time,
        Optional<PlanCopy> plan,
        Optional<LocalDate> begins,
        boolean isOn,
        Mine mine,
        DoseForm dose,
        List<HelpLine> lines) {
    public Copy {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Copy";
    }
}
