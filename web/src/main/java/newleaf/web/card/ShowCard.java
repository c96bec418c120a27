package newleaf.web.card;

import java.util.List;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.ConditionCard;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.LawRow;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.MedicineCard;
import newleaf.knowledge.card.NoticeRow;
import newleaf.knowledge.card.ParameterCard;
import newleaf.knowledge.card.ProductRow;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.card.SymptomCard;
import newleaf.knowledge.card.TaperRuleCard;
import newleaf.knowledge.card.WarningPoints;
import newleaf.knowledge.card.WordsCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Words;
import newleaf.report.wording.Wording;
import newleaf.web.card.ShownCard.Behind;

/// Says in words what stands on a card.
public final class ShowCard {
    private final Shelves shelves;

    public ShowCard(Shelves shelves) {
        this.shelves = shelves;
    }

    public ShownCard of(Card card) {
        return new ShownCard(
                card,
                says(card),
                notes(card),
                card.head().citations().stream().map(this::behind).toList());
    }

    /// Whether a card names how a medicine was used, or is meant for clinicians.
    public static boolean isForClinicians(Card card) {
        return (card instanceof RuleCard rule && rule.audience() == Audience.CLINICIAN)
                || (card instanceof EvidenceCard evidence && evidence.audience() == Audience.CLINICIAN);
    }

    private static List<Words> says(Card card) {
        return switch (card) {
            case EvidenceCard evidence -> List.of(evidence.says());
            case RuleCard rule -> List.of(rule.says());
            case ParameterCard parameter -> List.of(parameter.says(), number(parameter));
            case ConditionCard condition -> List.of(condition.name(), condition.says());
            case ComfortCard comfort -> comfort.texts().toList();
            case LessonCard lesson -> lesson.texts().toList();
            case TaperRuleCard rule -> List.of(rule.publishedAs(), rule.says());
            case MedicineCard medicine -> List.of(medicine.name());
            case SymptomCard symptom -> List.of(symptom.name());
            case HelpLine line ->
                Stream.concat(Stream.of(line.name(), Words.same(line.number())), line.note().stream())
                        .toList();
            case WordsCard words -> List.copyOf(words.entries().values());
            case LawRow row -> List.of(Words.same(row.jurisdiction()));
            case InstrumentCard instrument -> List.of(instrument.name(), instrument.purpose(), instrument.notice());
            case SourceCard _, NoticeRow _, ProductRow _, WarningPoints _ -> List.of();
        };
    }

    private static Words number(ParameterCard parameter) {
        String spread = parameter
                .range()
                .map(each -> " (" + Wording.number(each.low()) + " – " + Wording.number(each.high()) + ")")
                .orElse("");
        return Words.same(
                parameter.symbol() + " = " + Wording.number(parameter.value()) + " " + parameter.unit() + spread);
    }

    /// What is written for reviewers, in English only.
    private static List<Words> notes(Card card) {
        List<String> notes = switch (card) {
            case EvidenceCard evidence ->
                List.of(
                        "Applies to: " + evidence.appliesTo(),
                        "Against it: " + evidence.against(),
                        "Certainty: " + evidence.certainty().label() + ", " + evidence.certaintyBecause());
            case ParameterCard parameter -> List.of("Found by: " + parameter.foundBy());
            case ComfortCard comfort ->
                List.of("Certainty: " + comfort.certainty().label() + ", " + comfort.certaintyBecause());
            case LessonCard lesson ->
                List.of("Certainty: " + lesson.certainty().label() + ", " + lesson.certaintyBecause());
            case RuleCard rule -> List.of("Holds when: " + rule.when());
            case LawRow row -> List.of(row.sentence(newleaf.knowledge.words.Language.EN));
            case NoticeRow row -> List.of(row.sentence(newleaf.knowledge.words.Language.EN));
            case ProductRow row -> List.of(row.sentence(newleaf.knowledge.words.Language.EN));
            case WarningPoints points -> List.of(points.sentence(newleaf.knowledge.words.Language.EN));
            case SourceCard source -> List.of(source.citation(), "Kind: " + source.kind(), "Read: " + source.read());
            case MedicineCard medicine -> List.of("Counts as: " + String.join(", ", medicine.classes()));
            case InstrumentCard instrument -> List.of("Rights: " + instrument.rights());
            case ConditionCard _, SymptomCard _, TaperRuleCard _, HelpLine _, WordsCard _ -> List.of();
        };
        return notes.stream().map(Words::same).toList();
    }

    private Behind behind(Citation citation) {
        return shelves.card(citation.source())
                .filter(SourceCard.class::isInstance)
                .map(SourceCard.class::cast)
                .map(source -> new Behind(
                        citation, source.citation(), source.whereToFind().orElse("")))
                .orElse(new Behind(citation, citation.source(), ""));
    }
}
