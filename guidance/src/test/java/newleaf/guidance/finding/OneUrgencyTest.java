package newleaf.guidance.finding;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.CaseDocument;
import newleaf.intake.Vocabulary;
import newleaf.knowledge.rule.RuleKind;
import newleaf.knowledge.rule.Urgency;
import org.junit.jupiter.api.Test;

/// One fact, one urgency: where a door, a rule and an interaction speak of one and the same fact, they ask for help as
/// soon as one another. Each fact is put alone into a case that is otherwise answered with no.
class OneUrgencyTest {
    private static final Vocabulary IDS = Vocabulary.of(CaseDocument.LIBRARY.shelves());
    private static final Set<String> PLAIN =
            plain().assessed().findings().stream().map(Finding::rule).collect(Collectors.toSet());

    @Test
    void whichever_card_speaks_of_a_fact_it_is_as_urgent_as_the_others() {
        Map<String, Map<String, Urgency>> disagreeing = new TreeMap<>();
        alone().forEach((fact, document) -> {
            Map<String, Urgency> urgencies = document.assessed().findings().stream()
                    .filter(OneUrgencyTest::asksForHelp)
                    .filter(finding -> !speaksOfItsClass(finding, fact))
                    .collect(Collectors.toMap(Finding::rule, Finding::urgency, (one, _) -> one, TreeMap::new));
            if (Set.copyOf(urgencies.values()).size() > 1) disagreeing.put(fact, urgencies);
        });
        assertThat(disagreeing).isEmpty();
    }

    private static boolean asksForHelp(Finding finding) {
        boolean isKind = finding.kind() == RuleKind.EMERGENCY
                || finding.kind() == RuleKind.CAUTION
                || finding.kind() == RuleKind.INTERACTION;
        return isKind && !PLAIN.contains(finding.rule()) && !finding.rule().equals("door-help-needed-today");
    }

    /// Ticked, tramadol counts as every class it belongs to; what is said of such a class is said of another danger.
    private static boolean speaksOfItsClass(Finding finding, String fact) {
        return IDS.substances().contains(fact)
                && finding.kind() == RuleKind.INTERACTION
                && finding.because().stream()
                        .allMatch(each -> each.fact().startsWith("medicine_")
                                && !each.fact().equals("medicine_" + fact.replace('-', '_')));
    }

    /// Every fact by itself, by its name.
    private static Map<String, CaseDocument> alone() {
        Map<String, CaseDocument> cases = new TreeMap<>();
        IDS.substances().forEach(id -> cases.put(id, plain().adding("history.otherSubstances", id)));
        IDS.conditions().forEach(id -> cases.put(id, plain().adding("history.conditions", id)));
        IDS.events()
                .forEach(id -> times().forEach(when -> cases.put(
                        id + " " + when,
                        plain().adding("history.events", "{ event: " + id + ", when: " + when + " }"))));
        medicines().forEach(name -> cases.put(name, plain().withList("history.medications", List.of(name))));
        single().forEach(line -> {
            String[] parts = line.split("=");
            cases.put(line, plain().with(parts[0], parts[1]));
        });
        return cases;
    }

    private static Stream<String> times() {
        return Stream.of("now", "this-month", "within-3-months", "earlier");
    }

    /// One name for every class that stands alone on some card.
    private static List<String> medicines() {
        Map<String, String> byClass = new TreeMap<>();
        CaseDocument.LIBRARY.shelves().medicines().stream()
                .filter(card -> card.classes().size() == 1)
                .forEach(card -> byClass.putIfAbsent(
                        card.classes().getFirst(), "\"" + card.names().getFirst() + "\""));
        return new ArrayList<>(byClass.values());
    }

    private static Stream<String> single() {
        return Stream.of(
                "person.age=16",
                "person.age=5",
                "person.age=70",
                "person.pregnant=true",
                "person.breastfeeding=true",
                "history.opioidUseDisorder=current",
                "history.opioidUseDisorder=past",
                "history.withdrawalSeizureOrDelirium=true",
                "safety.suicidal=passive",
                "safety.suicidal=active",
                "safety.suicidal=attempt-recent",
                "safety.unresponsive=true",
                "safety.vomitingCannotDrink=true",
                "scores.phq9=12",
                "scores.phq9=22",
                "scores.phq9Item9=1",
                "scores.cows=30",
                "labs.qtcMs=455",
                "labs.qtcMs=510",
                "labs.inr=2",
                "labs.bilirubinMgDl=3",
                "labs.altUL=150",
                "labs.altUL=400",
                "labs.alpUL=400",
                "vitals.temperatureC=39.5",
                "vitals.temperatureC=38.5",
                "vitals.spo2Percent=90",
                "vitals.breathsPerMin=6",
                "vitals.breathsPerMin=26",
                "vitals.systolicMmHg=190",
                "vitals.systolicMmHg=230",
                "vitals.diastolicMmHg=125",
                "use.gramsPerDay=80");
    }
}
