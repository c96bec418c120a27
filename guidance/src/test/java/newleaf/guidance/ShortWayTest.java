package newleaf.guidance;

import static newleaf.guidance.CaseDocument.empty;
import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newleaf.guidance.finding.DoorAnswer.State;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.place.HelpHere;
import newleaf.knowledge.rule.CareSetting;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.WordGroup;
import org.junit.jupiter.api.Test;

/// Asked in the order of `ask`, a simple case is soon done; and whoever knows nothing is still told what keeps alive.
class ShortWayTest {
    private static final int MOST_PAGES = 16;
    /// Pages that stand before the first question: who answers, and the sex that makes some questions needless.
    private static final List<String> BEFORE = List.of("answeredBy", "person.sex");

    @Test
    void a_simple_case_is_settled_in_at_most_sixteen_pages() {
        CaseDocument answered = empty().with("person.sex", "male");
        Set<String> pages = new HashSet<>(BEFORE);
        List<String> asked = new ArrayList<>();
        while (!isSettled(answered)) {
            Assessment assessed = answered.assessed();
            String fact = assessed.ask().getFirst().fact();
            asked.add(fact);
            assertThat(asked).as("asked twice").doesNotHaveDuplicates();
            pages.add(fact);
            answered = answer(answered, fact);
        }
        assertThat(pages).as(asked.toString()).hasSizeLessThanOrEqualTo(MOST_PAGES);
        assertThat(answered.assessed().setting().recommended()).isEqualTo(CareSetting.SELF_GUIDED);
        assertThat(answered.assessed().urgency()).isEqualTo(Urgency.ROUTINE);
    }

    @Test
    void whoever_knows_nothing_gets_every_message_for_everyone() {
        List<String> forEveryone = CaseDocument.LIBRARY.shelves().rules().stream()
                .filter(rule -> rule.when().equals("true"))
                .map(rule -> rule.id())
                .toList();
        assertThat(forEveryone)
                .contains(
                        "naloxone-for-everyone",
                        "emergency-signs-for-everyone",
                        "mixing-for-everyone",
                        "contamination-for-everyone",
                        "keep-from-children");
        for (CaseDocument document : List.of(empty(), nothingKnown())) {
            Assessment assessed = document.assessed();
            assertThat(assessed.findings()).extracting(Finding::rule).containsAll(forEveryone);
            assertThat(assessed.urgency()).isGreaterThanOrEqualTo(Urgency.SOON);
            assertThat(assessed.setting().recommended()).isNotEqualTo(CareSetting.SELF_GUIDED);
            assertThat(assessed.hasDoor(State.CLOSED)).isFalse();
            assertThat(new HelpHere(CaseDocument.LIBRARY.shelves())
                            .of(document.caseFile().person()))
                    .isNotEmpty();
        }
    }

    /// Nothing that could be an emergency, close a door or change the setting is open any more.
    private static boolean isSettled(CaseDocument document) {
        Assessment assessed = document.assessed();
        return !assessed.hasDoor(State.UNKNOWN)
                && assessed.setting().wouldChange().isEmpty()
                && assessed.rulings().stream().noneMatch(each -> each.isWaiting() && each.isForToday());
    }

    private static CaseDocument answer(CaseDocument document, String fact) {
        CaseDocument source = plain();
        String path = fact.equals("symptoms") || fact.equals("signs") || fact.contains(".") ? fact : fact + ".";
        CaseDocument next = document;
        for (String each : source.paths()) {
            boolean isIt = each.equals(path) || (path.endsWith(".") && each.startsWith(path));
            if (isIt) next = next.copying(each, source);
        }
        assertThat(next.paths()).as("no answer to " + fact).isNotEqualTo(document.paths());
        return next;
    }

    /// Every list answered with all of it not known.
    private static CaseDocument nothingKnown() {
        List<String> unknown = new ArrayList<>();
        for (WordGroup group : List.of(WordGroup.SUBSTANCE, WordGroup.CONDITION, WordGroup.EVENT)) {
            unknown.addAll(CaseDocument.LIBRARY.shelves().words(group).keySet());
        }
        CaseDocument document = empty().withList("history.unknown", unknown);
        for (String list : List.of("otherSubstances", "conditions", "events")) {
            document = document.withList("history." + list, List.of());
        }
        return document;
    }
}
