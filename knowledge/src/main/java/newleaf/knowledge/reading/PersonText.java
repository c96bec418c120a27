package newleaf.knowledge.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.ConditionCard;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentScoring.Alert;
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
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;

/// A text of a card that a person reads; what is only for clinicians or reviewers is none.
/// The items of an instrument are their owner's wording and stay as they are.
///
/// @param name  the card, with the part where it has several: `door-seizure until_then`
public record PersonText(String shelf, String name, Words words) {
    private static final int SHORTEST_GRADED = 10;

    /// In the order of the shelves.
    public static List<PersonText> of(Shelves shelves) {
        return Shelves.names().stream()
                .flatMap(shelf -> shelves.shelf(shelf).stream().flatMap(card -> of(shelf, card)))
                .toList();
    }

    private static Stream<PersonText> of(String shelf, Card card) {
        return parts(card)
                .flatMap(PersonText::toBoth)
                .map(part -> new PersonText(shelf, (card.id() + " " + part.name).strip(), part.words));
    }

    /// A label of a few words has no grade: the formulas were made for passages.
    public boolean isGraded(Language language) {
        return ReadingGrade.words(words.in(language)).size() >= SHORTEST_GRADED;
    }

    public double grade(Language language) {
        return ReadingGrade.of(words.in(language), language);
    }

    private record Part(String name, Words words) {}

    private static Stream<Part> parts(Card card) {
        return switch (card) {
            case RuleCard rule -> rule(rule);
            case EvidenceCard evidence ->
                evidence.audience() == Audience.EVERYONE ? Stream.of(new Part("", evidence.says())) : Stream.empty();
            case ConditionCard condition -> Stream.of(new Part("", condition.says()));
            case ComfortCard comfort -> comfort(comfort);
            case LessonCard lesson -> lesson(lesson);
            case TaperRuleCard rule -> Stream.of(new Part("", rule.says()));
            // by which sentences are known, not read
            case WordsCard words when words.group() == WordGroup.ASKS -> Stream.empty();
            case WordsCard words ->
                words.entries().entrySet().stream().map(entry -> new Part(entry.getKey(), entry.getValue()));
            case HelpLine line -> line.note().map(note -> new Part("", note)).stream();
            case InstrumentCard instrument -> instrument(instrument);
            case SourceCard _, ParameterCard _, SymptomCard _, MedicineCard _ -> Stream.empty();
            case LawRow _, NoticeRow _, ProductRow _, WarningPoints _ -> Stream.empty();
        };
    }

    private static Stream<Part> toBoth(Part part) {
        Stream<Part> ofThem =
                part.words.aboutSomeoneElse().map(words -> new Part((part.name + " of_them").strip(), words)).stream();
        return Stream.concat(Stream.of(part), ofThem);
    }

    private static Stream<Part> rule(RuleCard rule) {
        if (rule.audience() != Audience.EVERYONE) return Stream.empty();
        return Stream.of(
                        Optional.of(new Part("says", rule.says())),
                        rule.untilThen().map(words -> new Part("until_then", words)),
                        rule.who().map(words -> new Part("who", words)))
                .flatMap(Optional::stream);
    }

    private static Stream<Part> comfort(ComfortCard card) {
        return Stream.of(
                        Optional.of(new Part("name", card.name())),
                        card.says().map(words -> new Part("says", words)),
                        Optional.of(new Part("steps", card.numbered())),
                        card.notWhen().map(words -> new Part("not_when", words)),
                        card.helpNow().map(words -> new Part("help_now", words)),
                        card.helpToday().map(words -> new Part("help_today", words)),
                        card.family().map(words -> new Part("family", words)))
                .flatMap(Optional::stream);
    }

    private static Stream<Part> lesson(LessonCard lesson) {
        List<Words> texts = lesson.texts().toList();
        return IntStream.range(0, texts.size()).mapToObj(i -> new Part("text " + (i + 1), texts.get(i)));
    }

    private static Stream<Part> instrument(InstrumentCard instrument) {
        if (instrument.rater() == InstrumentCard.Rater.CLINICIAN) return Stream.empty();
        return Stream.of(
                        Stream.of(new Part("purpose", instrument.purpose()), new Part("notice", instrument.notice())),
                        instrument.beside().stream().map(words -> new Part("beside", words)),
                        instrument.change().stream().map(words -> new Part("change", words)),
                        instrument.scoring().alerts().stream().map(Alert::says).map(words -> new Part("alert", words)))
                .flatMap(parts -> parts);
    }
}
