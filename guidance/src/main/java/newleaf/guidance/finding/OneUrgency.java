package newleaf.guidance.finding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.rule.RuleKind;
import newleaf.knowledge.rule.Urgency;

/// One fact has one urgency, whichever card speaks of it. A door stays closed for months after what happened, and is as
/// urgent as the finding that speaks of the same thing now.
public final class OneUrgency {
    private static final Pattern TIME = Pattern.compile("_(now|recent|lately|earlier|old|ever)$");

    private OneUrgency() {}

    public static List<Finding> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.isDoor() ? raised(finding, findings) : finding)
                .toList();
    }

    private static Finding raised(Finding door, List<Finding> findings) {
        Set<String> facts = facts(door);
        return findings.stream()
                .filter(other -> !other.isDoor() && speaksOfHelp(other) && facts.containsAll(facts(other)))
                .filter(other -> !facts(other).isEmpty())
                .reduce(door, OneUrgency::atLeastAsUrgent, (first, _) -> first);
    }

    private static boolean speaksOfHelp(Finding finding) {
        return finding.kind() == RuleKind.EMERGENCY || finding.kind() == RuleKind.CAUTION;
    }

    private static Finding atLeastAsUrgent(Finding door, Finding other) {
        Urgency urgency = door.urgency().orHigher(other.urgency());
        HowSoon soonest = other.howSoon()
                .filter(when ->
                        door.howSoon().filter(own -> own.compareTo(when) <= 0).isEmpty())
                .or(door::howSoon)
                .orElse(HowSoon.THIS_WEEK);
        return door.asUrgentAs(urgency, soonest);
    }

    /// What the facts are about, without when it was.
    private static Set<String> facts(Finding finding) {
        return finding.because().stream()
                .map(each -> TIME.matcher(each.fact()).replaceFirst(""))
                .collect(Collectors.toSet());
    }
}
