package newleaf.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newleaf.documents.Answer;
import newleaf.documents.Section;
import newleaf.documents.tree.Node;
import newleaf.intake.CaseField;
import newleaf.intake.Vocabulary;
import newleaf.intake.history.AlsoCounts;
import newleaf.intake.history.Checklist;
import newleaf.intake.history.Events;
import newleaf.intake.history.History;
import newleaf.intake.history.Medicines;
import newleaf.intake.history.TypedMedicine;
import newleaf.intake.history.When;

/// Reads the lists of `history`.
final class HistoryReader {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_MEDICINES = 100;

    private final MedicineMatcher medicines;
    private final Vocabulary vocabulary;
    private final Set<String> inProducts;

    /// @param inProducts  what counts as taken because a product holds it
    HistoryReader(CaseShelves shelves, Vocabulary vocabulary, Set<String> inProducts) {
        this.medicines = shelves.medicines();
        this.vocabulary = vocabulary;
        this.inProducts = inProducts;
    }

    History history(Section section) {
        Set<String> unknown =
                withClasses(section.ids("unknown", allowedUnknown()).known().orElse(Set.of()));
        Checklist substances = Lists.checklist(
                section.ids(CaseField.OTHER_SUBSTANCES.name(), vocabulary.substances()),
                Lists.only(unknown, vocabulary.substances()));
        return new History(
                substances,
                Lists.checklist(
                        section.ids(CaseField.CONDITIONS.name(), vocabulary.conditions()),
                        Lists.only(unknown, vocabulary.conditions())),
                medicines(section, unknown),
                events(section, Lists.only(unknown, vocabulary.events())),
                new AlsoCounts(byTicking(substances), inProducts));
    }

    /// Of a medicine whose name stands there, what it counts as is not known either, ticked or typed.
    private Set<String> withClasses(Set<String> named) {
        Set<String> unknown = new TreeSet<>(named);
        named.forEach(id -> unknown.addAll(medicines.classesOf(id)));
        return unknown;
    }

    private Set<String> byTicking(Checklist substances) {
        return substances.present().stream()
                .flatMap(id -> medicines.classesOfSubstance(id).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> allowedUnknown() {
        Set<String> allowed = new TreeSet<>(vocabulary.substances());
        allowed.addAll(vocabulary.conditions());
        allowed.addAll(vocabulary.events());
        allowed.addAll(medicines.classes());
        allowed.addAll(medicines.names());
        return allowed;
    }

    private Medicines medicines(Section section, Set<String> unknown) {
        Answer<List<Node>> given = section.items(CaseField.MEDICATIONS.name());
        List<TypedMedicine> typed = new ArrayList<>();
        List<Node> nodes = given.known().orElse(List.of());
        if (nodes.size() > MOST_MEDICINES) {
            section.problem(CaseField.MEDICATIONS.name(), "holds more than " + MOST_MEDICINES + " medicines");
            return new Medicines(false, List.of(), Set.of());
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Node.Text(var name, var _)
                    && !name.isBlank()
                    && name.length() <= LONGEST_NAME) {
                typed.add(medicines.match(name));
            } else {
                section.problem(CaseField.MEDICATIONS.name(), i, "is the name of a medicine, in words");
            }
        }
        Set<String> classes =
                unknown.stream().flatMap(id -> medicines.classesOf(id).stream()).collect(Collectors.toSet());
        return new Medicines(given.isKnown(), typed, classes);
    }

    private Events events(Section section, Set<String> unknown) {
        Answer<List<Section>> given = section.sections(CaseField.EVENTS.name());
        List<Events.Event> events = new ArrayList<>();
        for (Section each : given.known().orElse(List.of())) {
            Answer<String> id = each.oneOf("event", vocabulary.events());
            if (!each.isPresent("event")) each.problem("event", "is missing; say what happened");
            Answer<When> when = each.oneOf("when", When.values());
            each.nothingElse();
            id.known().ifPresent(event -> events.add(new Events.Event(event, when)));
        }
        return new Events(given.isKnown(), events, unknown);
    }
}
