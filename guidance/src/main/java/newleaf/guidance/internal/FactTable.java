package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.CaseField;
import newleaf.intake.Vocabulary;
import newleaf.knowledge.Shelves;

/// Every fact that a condition may name. `docs/cards.md` lists them for people.
public final class FactTable {
    /// A door's fact that is known only once every finding is.
    static final String HELP_NEEDED_TODAY = "help_needed_today";

    private final Map<String, FactDefinition> definitions = new LinkedHashMap<>();
    private final YoungChild child;

    public FactTable(Shelves shelves) {
        this.child = new YoungChild(shelves);
        Vocabulary vocabulary = Vocabulary.of(shelves);
        List<FactDefinition> all = new ArrayList<>();
        CaseField.ALL.stream()
                .filter(field -> field.fact().isPresent())
                .map(FactDefinition::given)
                .forEach(all::add);
        all.addAll(PersonFacts.all());
        all.addAll(UseFacts.all(vocabulary, shelves));
        all.addAll(new ProductFacts(shelves).all());
        all.addAll(HistoryFacts.all(vocabulary, shelves));
        all.addAll(ListFacts.all(vocabulary));
        all.addAll(SituationFacts.all());
        all.addAll(VitalFacts.all(shelves));
        all.addAll(WithdrawalFacts.all(shelves));
        all.addAll(LiverFacts.all());
        all.addAll(EarlierProductFacts.all());
        all.addAll(LabFacts.all(shelves));
        for (FactDefinition each : all) {
            if (definitions.put(each.name(), each) != null) {
                throw new IllegalStateException("two facts are called " + each.name());
            }
        }
    }

    FactType type(String name) {
        if (name.equals(HELP_NEEDED_TODAY)) return FactType.TRUTH;
        return java.util.Objects.requireNonNull(definitions.get(name)).type();
    }

    /// Where a fact is read in the case; the one that rests on all findings nowhere.
    Origin origin(String name, Subject subject) {
        if (name.equals(HELP_NEEDED_TODAY)) return new Origin("", How.WORKED_OUT);
        return java.util.Objects.requireNonNull(definitions.get(name)).origin().apply(subject);
    }

    Set<String> names() {
        Set<String> names = new java.util.LinkedHashSet<>(definitions.keySet());
        names.add(HELP_NEEDED_TODAY);
        return names;
    }

    Map<String, Fact> of(Subject subject) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        definitions.forEach((name, definition) -> facts.put(name, read(definition, subject)));
        return facts;
    }

    /// Only the facts that are named.
    Map<String, Fact> of(Subject subject, List<String> named) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (String name : named) {
            facts.put(name, read(java.util.Objects.requireNonNull(definitions.get(name)), subject));
        }
        return facts;
    }

    /// Whether the question of a field fits this person.
    boolean fits(String field, Subject subject) {
        return YoungChild.isAsked(field) || !child.is(subject);
    }

    private Fact read(FactDefinition definition, Subject subject) {
        Fact fact = definition.read().apply(subject);
        return child.is(subject) ? child.fact(fact, definition.type()) : fact;
    }

    /// An id as it is written in a condition.
    static String named(String prefix, String id) {
        return (prefix + "_" + id).replace('-', '_');
    }
}
