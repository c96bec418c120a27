package newleaf.guidance.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import newleaf.documents.Truth;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.NotWith;
import newleaf.knowledge.card.NotWith.Who;

/// Reads off the facts of a case whether somebody is among those a card excepts: yes when one exception is known to
/// hold, no only when every one is known not to.
public final class ExceptedFacts {
    private static final String HOURS = "hours_since_last_dose";
    private static final double A_WEEK = 7 * 24;
    private static final List<String> OF_PEOPLE = List.of("pregnant", "breastfeeding", "age", HOURS, "stopped");

    private final FactTable table;

    public ExceptedFacts(Shelves shelves) {
        this.table = new FactTable(shelves);
    }

    public Truth except(NotWith who, Subject subject) {
        List<String> named =
                Stream.concat(who.facts().stream(), OF_PEOPLE.stream()).toList();
        Map<String, Fact> facts = table.of(subject, named);
        return Stream.concat(
                        who.facts().stream().map(name -> truth(facts, name)),
                        who.people().stream().map(each -> holds(each, facts)))
                .reduce(Truth.NO, Truth::or);
    }

    private static Truth holds(Who who, Map<String, Fact> facts) {
        return switch (who) {
            case PREGNANT -> truth(facts, "pregnant");
            case BREASTFEEDING -> truth(facts, "breastfeeding");
            case UNDER_18 -> number(facts, "age", age -> age < 18);
            case FROM_60 -> number(facts, "age", age -> age >= 60);
            case FROM_65 -> number(facts, "age", age -> age >= 65);
            case FIRST_WEEK -> truth(facts, "stopped").not().or(number(facts, HOURS, hours -> hours < A_WEEK));
        };
    }

    private static Truth truth(Map<String, Fact> facts, String name) {
        return fact(facts, name).value().map(value -> Truth.of((Boolean) value)).orElse(Truth.NOT_KNOWN);
    }

    private static Truth number(Map<String, Fact> facts, String name, DoublePredicate holds) {
        return fact(facts, name)
                .value()
                .map(value -> Truth.of(holds.test(((Number) value).doubleValue())))
                .orElse(Truth.NOT_KNOWN);
    }

    private static Fact fact(Map<String, Fact> facts, String name) {
        return Objects.requireNonNull(facts.get(name));
    }
}
