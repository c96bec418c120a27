package newleaf.assessment;

import java.util.Set;
import newleaf.documents.Truth;
import newleaf.intake.history.Checklist;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;

/// Counts the eleven criteria. Cut-offs are cards; physical dependence alone is named, since it would read as mild.
public final class CriteriaCount {
    private static final Set<String> PHYSIOLOGICAL = Set.of("tolerance", "withdrawal");

    private final Set<String> criteria;
    private final double mild;
    private final double moderate;
    private final double severe;

    public CriteriaCount(Shelves shelves) {
        criteria = shelves.words(WordGroup.CRITERION).keySet();
        mild = shelves.parameter("parameter-severity-mild").value();
        moderate = shelves.parameter("parameter-severity-moderate").value();
        severe = shelves.parameter("parameter-severity-severe").value();
    }

    public Disorder of(Checklist answers) {
        int met = count(answers, Truth.YES);
        int unknown = count(answers, Truth.NOT_KNOWN);
        Severity atLeast = severity(met);
        Severity severity = severity(met + unknown) == atLeast ? atLeast : Severity.UNKNOWN;
        boolean physiologicalOnly = unknown == 0 && answers.present().equals(PHYSIOLOGICAL);
        return new Disorder(met, unknown, severity, atLeast, physiologicalOnly);
    }

    private Severity severity(int met) {
        if (met >= severe) return Severity.SEVERE;
        if (met >= moderate) return Severity.MODERATE;
        return met >= mild ? Severity.MILD : Severity.NONE;
    }

    private int count(Checklist answers, Truth truth) {
        return (int) criteria.stream().filter(id -> answers.has(id) == truth).count();
    }
}
