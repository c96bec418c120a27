package newleaf.knowledge.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Certainty;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.ComfortCard.Kind;
import newleaf.knowledge.card.ComfortCard.Step;
import newleaf.knowledge.card.ComfortCard.Time;
import newleaf.knowledge.card.ComfortCard.Verdict;
import newleaf.knowledge.card.NotWith;
import newleaf.knowledge.card.NotWith.Who;
import newleaf.knowledge.words.Words;

/// Reads a comfort card: what it is about, its steps, and who must not.
final class ComfortReader {
    private ComfortReader() {}

    static ComfortCard read(String file, Fields fields) {
        Certainty certainty = fields.oneOf("certainty", Certainty.class);
        CardHead head = HeadReader.head(file, fields).certain(certainty);
        ComfortCard card = new ComfortCard(
                head,
                fields.words("name"),
                fields.oneOf("kind", Kind.class),
                fields.optionalOneOf("verdict", Verdict.class),
                fields.texts("symptoms"),
                inOrder(fields.anyOf("times", Time.class), Time.values()),
                fields.whole("order"),
                fields.optionalWords("says"),
                fields.listOfFields("steps").stream().map(ComfortReader::step).toList(),
                fields.optionalWords("not_when"),
                notWith(fields),
                fields.texts("packets"),
                fields.texts("also"),
                fields.optionalWords("help_now"),
                fields.optionalWords("help_today"),
                fields.optionalWords("family"),
                certainty,
                fields.text("certainty_because"),
                AsksReader.asks(fields));
        whole(card, fields);
        return card;
    }

    private static Step step(Fields fields) {
        Step step = new Step(fields.words(), notWith(fields));
        fields.nothingElse();
        return step;
    }

    private static NotWith notWith(Fields fields) {
        return fields.optionalFields("not_with").map(ComfortReader::who).orElse(NotWith.NOTHING);
    }

    private static NotWith who(Fields fields) {
        NotWith who = new NotWith(
                fields.texts("conditions"),
                fields.texts("medicines"),
                fields.texts("substances"),
                fields.texts("symptoms"),
                fields.texts("events"),
                inOrder(fields.anyOf("people", Who.class), Who.values()));
        if (who.isEmpty()) fields.fault(fields.line(), "is empty; name who must not, or leave it out");
        fields.nothingElse();
        return who;
    }

    private static void whole(ComfortCard card, Fields fields) {
        needs(fields, card.kind() == Kind.SYMPTOM, !card.symptoms().isEmpty(), "symptoms");
        needs(fields, card.kind() == Kind.TIME, !card.times().isEmpty(), "times");
        needs(fields, card.kind() == Kind.MOMENT, !card.symptoms().isEmpty(), "symptoms");
        needs(fields, card.kind() == Kind.POPULAR, card.verdict().isPresent(), "verdict");
        needs(fields, card.kind() == Kind.POPULAR, card.says().isPresent(), "says");
        needs(fields, true, !card.steps().isEmpty(), "steps");
        Optional<Words> help = card.helpNow().or(card::helpToday);
        needs(fields, true, help.isPresent(), "help_now` or `help_today");
        boolean excepts = Stream.concat(
                        Stream.of(card.notWith()), card.steps().stream().map(Step::notWith))
                .anyMatch(who -> !who.isEmpty());
        if (excepts && card.notWhen().isEmpty()) {
            fields.fault(
                    fields.line(), "says in `not_with` who must not, and lacks `not_when`, which says it in words");
        }
    }

    private static void needs(Fields fields, boolean isNeeded, boolean isThere, String name) {
        if (isNeeded && !isThere) fields.fault(fields.line(), "lacks `" + name + "`");
    }

    private static <E extends Enum<E> & Labelled> List<E> inOrder(Set<E> found, E[] all) {
        return Arrays.stream(all).filter(found::contains).toList();
    }
}
