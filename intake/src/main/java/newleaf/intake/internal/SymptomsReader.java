package newleaf.intake.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Section;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Problems;
import newleaf.intake.CaseField;
import newleaf.intake.history.Symptoms;

/// Reads `symptoms`: ids, or ids with a grade.
final class SymptomsReader {
    private SymptomsReader() {}

    static Symptoms symptoms(Section root, Set<String> allowed, Set<String> unknown, Problems problems) {
        Answer<List<Node>> given = root.items(CaseField.SYMPTOMS.path());
        Set<String> present = new HashSet<>();
        Map<String, Integer> grades = new HashMap<>();
        List<Node> nodes = given.known().orElse(List.of());
        for (int i = 0; i < nodes.size(); i++) {
            String where = CaseField.SYMPTOMS.path() + "[" + i + "]";
            if (nodes.get(i) instanceof Entries(var fields, var _)) {
                graded(new Section(where, fields, problems), allowed, present, grades);
            } else {
                root.id(nodes.get(i), where, allowed).ifPresent(present::add);
            }
        }
        return new Symptoms(Lists.checklist(given.map(list -> present), unknown), grades);
    }

    private static void graded(Section section, Set<String> allowed, Set<String> present, Map<String, Integer> grades) {
        Answer<String> id = section.oneOf("id", allowed);
        if (!section.isPresent("id")) section.problem("id", "is missing; say which symptom");
        Answer<Double> grade = section.whole("grade", 1, 3);
        section.nothingElse();
        id.known().ifPresent(symptom -> {
            present.add(symptom);
            grade.known().ifPresent(value -> grades.merge(symptom, value.intValue(), Math::max));
        });
    }
}
