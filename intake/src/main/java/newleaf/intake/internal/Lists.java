package newleaf.intake.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import newleaf.intake.Answer;
import newleaf.intake.Checklist;
import newleaf.intake.Truth;

/// How a list and the `unknown` beside it become a checklist. What is in both is there.
final class Lists {
    private Lists() {}

    static Checklist checklist(Answer<Set<String>> list, Set<String> unknown) {
        Map<String, Truth> answers = new HashMap<>();
        unknown.forEach(id -> answers.put(id, Truth.NOT_KNOWN));
        list.known().orElse(Set.of()).forEach(id -> answers.put(id, Truth.YES));
        return new Checklist(list.isKnown(), answers);
    }
}
