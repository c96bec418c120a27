package newleaf.guidance.taper;

import java.util.List;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.TaperRuleCard;
import newleaf.knowledge.words.Words;
import newleaf.taper.compare.ComparedWay;

/// A compared way of cutting down with its name: as published, or one of ours.
///
/// @param sources  ids, each once
public record NamedWay(Words name, ComparedWay way, List<String> sources) {
    private static final List<String> OURS = List.of("newleaf-judgement");

    public NamedWay {
        sources = List.copyOf(sources);
    }

    public static NamedWay of(ComparedWay way, Shelves shelves) {
        return shelves.taperRules().stream()
                .filter(rule -> rule.id().equals(way.id()))
                .findFirst()
                .map(rule -> new NamedWay(rule.publishedAs(), way, sources(rule)))
                .orElseGet(() -> new NamedWay(own(way.id()).in(shelves), way, OURS));
    }

    private static List<String> sources(TaperRuleCard rule) {
        return rule.head().citations().stream().map(Citation::source).distinct().toList();
    }

    private static TaperWord own(String id) {
        return switch (id) {
            case "stop-now" -> TaperWord.STOP_NOW;
            case "slower" -> TaperWord.SLOWER;
            case "faster" -> TaperWord.FASTER;
            default -> TaperWord.PROPOSED;
        };
    }

    @Override
    public String toString() {
        return "NamedWay";
    }
}
