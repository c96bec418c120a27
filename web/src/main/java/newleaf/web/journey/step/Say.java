package newleaf.web.journey.step;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import newleaf.intake.AnswerKind;
import newleaf.intake.AnswerKind.Bounded;
import newleaf.intake.CaseField;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;

/// The words of the journey.
public record Say(Shelves shelves) {
    /// The same words to someone who answers for another.
    public Say ofThem() {
        return new Say(shelves.ofThem());
    }

    public Words the(JourneyWord word) {
        return word.in(shelves);
    }

    public Asked asked(CaseField<?> field) {
        return Asked.of(shelves, field.path());
    }

    /// Whether there is a question about this field; a field without one is only read.
    public boolean asks(CaseField<?> field) {
        return shelves.question(field.path(), false).isPresent();
    }

    /// The words of the things of a list.
    public Map<String, Words> things(CaseField<?> list) {
        if (list.kind() instanceof AnswerKind.Listed listed) return group(listed.words());
        throw new IllegalArgumentException(list + " is no list of things that have words");
    }

    public Map<String, Words> group(WordGroup name) {
        return shelves.words(name);
    }

    /// The word for a key of a group, such as a help line's kind; the key where there is none.
    public Words label(WordGroup name, String key) {
        return shelves.word(name, key);
    }

    public List<Choice> yesOrNo(String chosen) {
        return List.of(
                Choice.of(Choice.YES, the(JourneyWord.YES)).chosenWhen(chosen.equals(Choice.YES)),
                Choice.of(Choice.NO, the(JourneyWord.NO)).chosenWhen(chosen.equals(Choice.NO)));
    }

    /// What to write instead: names the least and the most.
    public Words numberIn(CaseField<?> field) {
        if (field.kind() instanceof Bounded<?> bounds) return numberIn(bounds);
        throw new IllegalArgumentException(field + " has no bounds");
    }

    public Words numberIn(Bounded<?> bounds) {
        Words frame = Fill.at(the(JourneyWord.NUMBER_HELP), "low", Words.same(plain(bounds.low())));
        return Fill.at(frame, "high", Words.same(plain(bounds.high())));
    }

    /// A number as people write it: no exponent, no zeros at the end.
    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return "Say";
    }
}
