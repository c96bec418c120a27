package newleaf.web.prevention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.PreventionPlan;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.HelpLine;
import newleaf.web.component.sure.Sure;

/// The plan on one page. Template `prevention/prevention`.
///
/// @param reasons    of the record, and those of the plan
/// @param oldAmount  why an earlier amount is too much after days without
/// @param next       when it is due for a look again
public record Prevention(
        PreventionPlan plan,
        List<Near> people,
        List<String> reasons,
        EvidenceCard oldAmount,
        List<HelpLine> lines,
        Sure sure,
        boolean isDue,
        Optional<LocalDate> next,
        Sent sent) {
    public Prevention {
        people = List.copyOf(people);
        reasons = List.copyOf(reasons);
        lines = List.copyOf(lines);
    }

    public List<String> of(ShownPart part) {
        return plan.of(part.part());
    }

    @Override
    public String toString() {
        return "Prevention";
    }
}
