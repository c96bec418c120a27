package newleaf.guidance.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.knowledge.rule.Urgency;

/// Which findings need not repeat what to do, since a door or something urgent that rests on the same facts says it.
/// Nothing that is so is left out, and doors and what is urgent are always said whole.
public final class SaidOnce {
    private final Set<Set<String>> said;

    private SaidOnce(Set<Set<String>> said) {
        this.said = said;
    }

    public static SaidOnce after(List<Finding> findings) {
        return new SaidOnce(findings.stream()
                .filter(SaidOnce::isWhole)
                .map(SaidOnce::facts)
                .filter(facts -> !facts.isEmpty())
                .collect(Collectors.toCollection(HashSet::new)));
    }

    public boolean isSaid(Finding finding) {
        return !isWhole(finding) && said.contains(facts(finding));
    }

    private static boolean isWhole(Finding finding) {
        return finding.isDoor() || finding.urgency().compareTo(Urgency.URGENT) >= 0;
    }

    private static Set<String> facts(Finding finding) {
        return finding.because().stream().map(Because::fact).collect(Collectors.toSet());
    }
}
