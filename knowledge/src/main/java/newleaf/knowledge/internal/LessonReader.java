package newleaf.knowledge.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newleaf.knowledge.card.Basis;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Certainty;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.LessonCard.Exercise;
import newleaf.knowledge.card.LessonCard.Group;
import newleaf.knowledge.card.LessonCard.Keeps;
import newleaf.knowledge.card.LessonCard.Option;
import newleaf.knowledge.card.LessonCard.Paragraph;
import newleaf.knowledge.card.Strength;
import newleaf.knowledge.words.Words;

/// Reads a lesson. What it states without a source, or beside one that the card does not name, is a fault.
final class LessonReader {
    private static final String CLAIM = "claim";
    private static final String ADVICE = "advice";
    private static final List<String> OF_A_CLAIM = List.of("source", "locator", "basis", "strength");
    private static final int FEWEST_PARAGRAPHS = 3;
    private static final int MOST_PARAGRAPHS = 6;
    private static final int FEWEST_CHOICES = 3;
    private static final int MOST_CHOICES = 7;

    private LessonReader() {}

    static LessonCard read(String file, Fields fields) {
        Certainty certainty = fields.oneOf("certainty", Certainty.class);
        CardHead head = HeadReader.head(file, fields).certain(certainty);
        LessonCard lesson = new LessonCard(
                head,
                fields.words("name"),
                fields.oneOf("group", Group.class),
                fields.whole("order"),
                fields.texts("sees"),
                fields.words("opening"),
                paragraphs(fields, head),
                fields.optionalWords("not_when"),
                certainty,
                fields.text("certainty_because"),
                exercise(fields),
                AsksReader.asks(fields));
        LessonLength.check(lesson, fields);
        return lesson;
    }

    private static List<Paragraph> paragraphs(Fields fields, CardHead head) {
        List<Fields> found = fields.listOfFields("paragraphs");
        if (found.size() < FEWEST_PARAGRAPHS || found.size() > MOST_PARAGRAPHS) {
            fields.fault(
                    fields.lineOf("paragraphs"),
                    "has " + found.size() + " paragraphs; a lesson has " + FEWEST_PARAGRAPHS + " to "
                            + MOST_PARAGRAPHS);
        }
        return found.stream().flatMap(each -> paragraph(each, head).stream()).toList();
    }

    private static Optional<Paragraph> paragraph(Fields each, CardHead head) {
        boolean isClaim = each.isPresent(CLAIM);
        if (isClaim == each.isPresent(ADVICE)) {
            each.fault(each.line(), "has a paragraph that is not exactly one of `claim` and `advice`");
            Stream.of(CLAIM, ADVICE).forEach(each::optionalWords);
            OF_A_CLAIM.forEach(each::optionalText);
            each.nothingElse();
            return Optional.empty();
        }
        Paragraph paragraph = isClaim
                ? new Paragraph.Claim(each.words(CLAIM), citation(each, head))
                : new Paragraph.Advice(each.words(ADVICE));
        if (!isClaim && OF_A_CLAIM.stream().anyMatch(each::isPresent)) {
            each.fault(each.line(), "has advice with a source; what states a fact is a `claim`");
            OF_A_CLAIM.forEach(each::optionalText);
        }
        each.nothingElse();
        return Optional.of(paragraph);
    }

    private static Citation citation(Fields each, CardHead head) {
        Citation citation = new Citation(
                each.text("source"),
                each.text("locator"),
                "",
                each.oneOf("basis", Basis.class),
                each.oneOf("strength", Strength.class));
        List<String> named = head.citations().stream().map(Citation::source).toList();
        if (!citation.source().isEmpty() && !named.contains(citation.source())) {
            each.fault(
                    each.lineOf("source"),
                    "has a claim from `" + citation.source() + "`, which is not under the card's `sources`."
                            + ShelfChecks.meant(citation.source(), Set.copyOf(named))
                                    .orElse(" Name it there."));
        }
        honest(each, citation, Basis.RECALLED, "recalled-not-read");
        honest(each, citation, Basis.JUDGEMENT, "newleaf-judgement");
        return citation;
    }

    /// What nobody read says so, and nothing else does.
    private static void honest(Fields each, Citation citation, Basis basis, String source) {
        if ((citation.basis() == basis) == citation.source().equals(source)) return;
        each.fault(
                each.line(),
                "has a claim that is `" + basis.label() + "` and not from `" + source + "`, or the other way round");
    }

    private static Exercise exercise(Fields fields) {
        if (!fields.isPresent("exercise")) fields.fault(fields.line(), "lacks `exercise`");
        return fields.optionalFields("exercise")
                .map(LessonReader::exerciseOf)
                .orElseGet(() ->
                        new Exercise(new Words("", ""), Keeps.NOTHING, Optional.empty(), Optional.empty(), List.of()));
    }

    private static Exercise exerciseOf(Fields fields) {
        Exercise exercise = new Exercise(
                fields.words("says"),
                fields.oneOf("keeps", Keeps.class),
                fields.optionalWords("asks"),
                fields.optionalWords("then_asks"),
                fields.listOfFields("choices").stream()
                        .map(LessonReader::option)
                        .toList());
        Keeps keeps = exercise.keeps();
        only(fields, keeps != Keeps.NOTHING, exercise.asks().isPresent(), "asks", keeps);
        only(fields, keeps == Keeps.TWO_RATINGS, exercise.thenAsks().isPresent(), "then_asks", keeps);
        only(fields, keeps == Keeps.CHOICE, !exercise.choices().isEmpty(), "choices", keeps);
        if (keeps == Keeps.CHOICE) choices(fields, exercise.choices());
        fields.nothingElse();
        return exercise;
    }

    private static Option option(Fields each) {
        Option option = new Option(each.text("id"), each.words());
        each.nothingElse();
        return option;
    }

    private static void only(Fields fields, boolean isWanted, boolean isThere, String name, Keeps keeps) {
        if (isWanted == isThere) return;
        fields.fault(
                fields.line(),
                (isWanted ? "lacks `" : "has `") + name + "` in an exercise that keeps `" + keeps.label() + "`");
    }

    private static void choices(Fields fields, List<Option> choices) {
        if (choices.size() < FEWEST_CHOICES || choices.size() > MOST_CHOICES) {
            fields.fault(
                    fields.lineOf("choices"),
                    "has " + choices.size() + " choices; an exercise has " + FEWEST_CHOICES + " to " + MOST_CHOICES);
        }
        Set<String> seen = new HashSet<>();
        choices.stream()
                .map(Option::id)
                .filter(id -> !seen.add(id))
                .forEach(id -> fields.fault(fields.lineOf("choices"), "has the choice `" + id + "` twice"));
    }
}
