package newleaf.intake.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.documents.Answer;
import newleaf.documents.Truth;
import newleaf.intake.history.Checklist;

/// How a list and the `unknown` beside it become a checklist. What is in both is there.
final class Lists {
    private Lists() {}

    /// Those of `ids` that belong to `list`.
    static Set<String> only(Set<String> ids, Set<String> list) {
        return ids.stream().filter(list::contains).collect(Collectors.toSet());
    }

    static Checklist checklist(Answer<Set<String>> list, Set<String> unknown) {
        Map<String, Truth> answers = new HashMap<>();
        unknown.forEach(id -> answers.put(id, Truth.NOT_KNOWN));
        list.known().orElse(Set.of()).forEach(id -> answers.put(id, Truth.YES));
        return new Checklist(list.isKnown(), answers);
    }
}
