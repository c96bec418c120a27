package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newleaf.guidance.Because;
import newleaf.guidance.Ruling;
import newleaf.guidance.internal.Conditions.FactsAtHand;
import newleaf.guidance.internal.Conditions.Outcome;
import newleaf.intake.Truth;
import newleaf.knowledge.RuleCard;
import newleaf.knowledge.Shelves;

/// Evaluates every rule over one case: first all findings, then the door that asks whether one of them is for today.
public final class Rulings {
    private final List<RuleCard> rules;
    private final FactTable table;
    private final Conditions conditions;

    public Rulings(Shelves shelves, Conditions conditions) {
        this.rules = shelves.rules();
        this.table = new FactTable(shelves);
        this.conditions = conditions;
    }

    public List<Ruling> of(Subject subject) {
        Map<String, Fact> facts = new HashMap<>(table.of(subject));
        FactsAtHand atHand = new FactsAtHand(facts);
        List<Ruling> rulings = new ArrayList<>();
        for (RuleCard rule : rules) {
            if (!asksForToday(rule)) rulings.add(ruling(rule, atHand));
        }
        facts.put(FactTable.HELP_NEEDED_TODAY, helpNeededToday(rulings));
        FactsAtHand withToday = new FactsAtHand(facts);
        for (RuleCard rule : rules) {
            if (asksForToday(rule)) rulings.add(ruling(rule, withToday));
        }
        return rulings;
    }

    private static boolean asksForToday(RuleCard rule) {
        return rule.when().contains(FactTable.HELP_NEEDED_TODAY);
    }

    private Ruling ruling(RuleCard rule, FactsAtHand facts) {
        Outcome outcome = conditions.evaluate(rule, facts);
        Set<String> waitsFor = new HashSet<>();
        outcome.waitsFor().forEach(name -> waitsFor.addAll(fact(facts, name).missing()));
        List<Because> because = outcome.holds() == Truth.YES ? because(rule, facts) : List.of();
        return new Ruling(rule, outcome.holds(), because, waitsFor);
    }

    /// The known facts the condition names; of truths, those that are true, when there is one.
    private List<Because> because(RuleCard rule, FactsAtHand facts) {
        List<Because> known = Conditions.factsIn(rule, table.names()).stream()
                .flatMap(name -> fact(facts, name).value().map(value -> new Because(name, value)).stream())
                .filter(each -> !(each.value() instanceof Double number && number.isNaN()))
                .toList();
        List<Because> telling = known.stream()
                .filter(each -> !Boolean.FALSE.equals(each.value()))
                .toList();
        return telling.isEmpty() ? known : telling;
    }

    private static Fact helpNeededToday(List<Ruling> rulings) {
        List<Ruling> pressing = rulings.stream().filter(Ruling::isForToday).toList();
        if (pressing.stream().anyMatch(Ruling::isHolding)) return Fact.known(FactTable.HELP_NEEDED_TODAY, true);
        Set<String> missing = new HashSet<>();
        pressing.stream().filter(Ruling::isWaiting).forEach(ruling -> missing.addAll(ruling.waitsFor()));
        return missing.isEmpty()
                ? Fact.known(FactTable.HELP_NEEDED_TODAY, false)
                : Fact.notKnown(FactTable.HELP_NEEDED_TODAY, missing);
    }

    private static Fact fact(FactsAtHand facts, String name) {
        return java.util.Objects.requireNonNull(facts.facts().get(name));
    }
}
