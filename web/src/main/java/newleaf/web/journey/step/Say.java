package newleaf.web.journey.step;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import newleaf.documents.Labelled;
import newleaf.intake.AnswerKind;
import newleaf.intake.AnswerKind.Bounded;
import newleaf.intake.CaseField;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;

/// Looks words up while steps are put together.
record Say(Shelves shelves) {
    Words the(JourneyWord word) {
        return word.in(shelves);
    }

    Asked asked(String path) {
        return Asked.of(shelves, path);
    }

    Asked asked(CaseField<?> field) {
        return asked(field.path());
    }

    /// Whether there is a question about this field; a field without one is only read.
    boolean asks(CaseField<?> field) {
        return shelves.question(field.path(), false).isPresent();
    }

    /// The words of the things of a list.
    Map<String, Words> things(CaseField<?> list) {
        if (list.kind() instanceof AnswerKind.Listed listed) return group(listed.words());
        throw new IllegalArgumentException(list + " is no list of things that have words");
    }

    Map<String, Words> group(String name) {
        return shelves.words(name);
    }

    Map<String, Words> some(String group, Labelled[] choices) {
        Map<String, Words> words = new LinkedHashMap<>();
        for (Labelled each : choices)
            words.put(each.label(), java.util.Objects.requireNonNull(group(group).get(each.label())));
        return words;
    }

    Map<String, Words> yesOrNo() {
        Map<String, Words> words = new LinkedHashMap<>();
        words.put(OneOf.YES, the(JourneyWord.YES));
        words.put(OneOf.NO, the(JourneyWord.NO));
        return words;
    }

    /// What to write instead: names the least and the most.
    Words numberIn(CaseField<?> field) {
        if (field.kind() instanceof Bounded<?> bounds) return numberIn(bounds);
        throw new IllegalArgumentException(field + " has no bounds");
    }

    Words numberIn(Bounded<?> bounds) {
        Words frame = Fill.at(the(JourneyWord.NUMBER_HELP), "low", Words.same(plain(bounds.low())));
        return Fill.at(frame, "high", Words.same(plain(bounds.high())));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
