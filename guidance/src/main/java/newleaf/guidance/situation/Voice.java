package newleaf.guidance.situation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.guidance.place.HelpHere;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.intake.Person;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.HelpLine;

/// What a situation says to this reader: its outcome, what to do today, tonight and this week, and one number to call.
///
/// @param mayUse  the kinds of sentence that may stand beside it
public record Voice(
        Situation situation,
        Reader reader,
        Said outcome,
        Said today,
        Said tonight,
        Said thisWeek,
        Optional<HelpLine> call,
        Set<Deed> mayUse) {
    public Voice {
        mayUse = Set.copyOf(mayUse);
    }

    /// @param shelves  in the words for this reader
    public static Voice of(Situation situation, TaperAnswer taper, Reader reader, Person person, Shelves shelves) {
        return new Voice(
                situation,
                reader,
                SituationWord.OUTCOME.of(situation, reader, shelves),
                SituationWord.TODAY.of(situation, reader, shelves),
                SituationWord.TONIGHT.of(situation, reader, shelves),
                SituationWord.THIS_WEEK.of(situation, reader, shelves),
                call(situation, new HelpHere(shelves).of(person)),
                MayUse.in(situation, taper));
    }

    private static Optional<HelpLine> call(Situation situation, List<HelpLine> here) {
        return situation.calls().stream()
                .flatMap(kind -> here.stream().filter(line -> line.kind().equals(kind) && !line.isForTextOnly()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "Voice";
    }
}
