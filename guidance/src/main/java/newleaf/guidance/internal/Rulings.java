package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Because;
import newleaf.guidance.finding.Ruling;
import newleaf.guidance.internal.Conditions.Outcome;
import newleaf.intake.OpioidUseDisorder;
import newleaf.intake.SuicidalThoughts;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.RuleCard;

/// Evaluates every rule over one case: first all findings, then the door that asks whether one of them is for today.
public final class Rulings {
    /// Values that say no: they make hold only what asks for them, and then nothing else is there to name.
    private static final Set<Object> NOES =
            Set.of(false, OpioidUseDisorder.NEVER.label(), SuicidalThoughts.NONE.label());

    private final Map<RuleCard, List<String>> factsOfRules = new LinkedHashMap<>();
    private final Map<String, RuleCard> byId = new HashMap<>();
    private final List<String> used;
    private final FactTable table;
    private final Conditions conditions;

    public Rulings(Shelves shelves, Conditions conditions) {
        this.table = new FactTable(shelves);
        this.conditions = conditions;
        shelves.rules().forEach(rule -> {
            factsOfRules.put(rule, Conditions.factsIn(rule, table.names()));
            byId.put(rule.id(), rule);
        });
        this.used = factsOfRules.values().stream()
                .flatMap(List::stream)
                .filter(name -> !name.equals(FactTable.HELP_NEEDED_TODAY))
                .distinct()
                .toList();
    }

    public List<Ruling> of(Subject subject) {
        Map<String, Fact> facts = new HashMap<>(table.of(subject, used));
        List<Ruling> rulings = new ArrayList<>();
        factsOfRules.forEach((rule, named) -> {
            if (!asksForToday(named)) rulings.add(ruling(rule, named, facts, subject));
        });
        facts.put(FactTable.HELP_NEEDED_TODAY, helpNeededToday(rulings));
        factsOfRules.forEach((rule, named) -> {
            if (asksForToday(named)) rulings.add(ruling(rule, named, facts, subject));
        });
        return rulings;
    }

    /// Every fact of the case by name, the one that rests on all findings too.
    Map<String, Fact> facts(Subject subject) {
        Map<String, Fact> facts = new HashMap<>(table.of(subject, used));
        List<Ruling> rulings = new ArrayList<>();
        factsOfRules.forEach((rule, named) -> {
            if (!asksForToday(named)) rulings.add(ruling(rule, named, facts, subject));
        });
        facts.put(FactTable.HELP_NEEDED_TODAY, helpNeededToday(rulings));
        return facts;
    }

    /// What one rule says, without asking the others unless it rests on them.
    public Truth holds(RuleCard rule, Subject subject) {
        List<String> named = named(rule);
        return holds(rule, asksForToday(named) ? facts(subject) : table.of(subject, named));
    }

    Truth holds(RuleCard rule, Map<String, Fact> facts) {
        return conditions.evaluate(rule, named(rule), facts).holds();
    }

    public Optional<RuleCard> rule(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<String> named(RuleCard rule) {
        return factsOfRules.getOrDefault(rule, List.of());
    }

    /// Whether the question of a field fits this person: a toddler is not asked about goals.
    public boolean fits(String field, Subject subject) {
        return table.fits(field, subject);
    }

    boolean isTruth(String fact) {
        return table.type(fact) == FactType.TRUTH;
    }

    Optional<Object> value(Map<String, Fact> facts, String name) {
        return fact(facts, name).value();
    }

    private static boolean asksForToday(List<String> named) {
        return named.contains(FactTable.HELP_NEEDED_TODAY);
    }

    private Ruling ruling(RuleCard rule, List<String> named, Map<String, Fact> facts, Subject subject) {
        Outcome outcome = conditions.evaluate(rule, named, facts);
        Set<String> waitsFor = new HashSet<>();
        outcome.waitsFor().forEach(name -> waitsFor.addAll(fact(facts, name).missing()));
        List<Because> because = outcome.holds() == Truth.YES ? because(named, facts, subject) : List.of();
        return new Ruling(rule, outcome.holds(), because, waitsFor);
    }

    /// The known facts the condition names; those that say more than no, when there is one.
    private List<Because> because(List<String> named, Map<String, Fact> facts, Subject subject) {
        List<Because> known = named.stream()
                .flatMap(name ->
                        fact(facts, name)
                                .value()
                                .map(value -> new Because(name, value, table.origin(name, subject)))
                                .stream())
                .filter(each -> !(each.value() instanceof Double number && number.isNaN()))
                .toList();
        List<Because> telling =
                known.stream().filter(each -> !NOES.contains(each.value())).toList();
        return telling.isEmpty() ? known : telling;
    }

    private static Fact helpNeededToday(List<Ruling> rulings) {
        List<Ruling> pressing = rulings.stream().filter(Ruling::closesDoors).toList();
        if (pressing.stream().anyMatch(Ruling::isHolding)) return Fact.known(FactTable.HELP_NEEDED_TODAY, true);
        Set<String> missing = new HashSet<>();
        pressing.stream().filter(Ruling::isWaiting).forEach(ruling -> missing.addAll(ruling.waitsFor()));
        return missing.isEmpty()
                ? Fact.known(FactTable.HELP_NEEDED_TODAY, false)
                : Fact.notKnown(FactTable.HELP_NEEDED_TODAY, missing);
    }

    private static Fact fact(Map<String, Fact> facts, String name) {
        return java.util.Objects.requireNonNull(facts.get(name));
    }
}
