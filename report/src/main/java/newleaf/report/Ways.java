package newleaf.report;

import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.guidance.Assessment;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.words.Words;

/// Where care could happen, and the ways to go.
final class Ways {
    private static final Words NOT_WEIGHED = Words.same("");

    private final Shelves shelves;

    Ways(Shelves shelves) {
        this.shelves = shelves;
    }

    List<Way> settings(Assessment assessment) {
        var setting = assessment.setting();
        return Stream.concat(
                        Stream.of(new Way(
                                label("setting", setting.recommended()), NOT_WEIGHED, because(setting.because()))),
                        setting.alternatives().stream()
                                .map(other -> new Way(label("setting", other), NOT_WEIGHED, List.of())))
                .toList();
    }

    List<Way> strategies(Assessment assessment) {
        return assessment.strategies().stream()
                .map(each ->
                        new Way(label("strategy", each.strategy()), label("fit", each.fit()), because(each.because())))
                .toList();
    }

    private List<Way.Because> because(List<String> rules) {
        return rules.stream()
                .flatMap(id -> shelves.card(id).stream())
                .filter(RuleCard.class::isInstance)
                .map(RuleCard.class::cast)
                .map(rule -> new Way.Because(rule.id(), rule.says()))
                .toList();
    }

    private Words label(String group, Labelled of) {
        return shelves.words(group).getOrDefault(of.label(), Words.same(of.label()));
    }
}
