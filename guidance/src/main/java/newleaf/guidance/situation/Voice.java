package newleaf.guidance.situation;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.place.HelpHere;
import newleaf.intake.Person;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;

/// What a situation says to this reader: its outcome, what to do today, tonight and this week, and one number to call.
public record Voice(
        Situation situation,
        Reader reader,
        Words outcome,
        Words today,
        Words tonight,
        Words thisWeek,
        Optional<HelpLine> call) {
    public static Voice of(Situation situation, Reader reader, Person person, Shelves shelves) {
        return new Voice(
                situation,
                reader,
                SituationWord.OUTCOME.of(situation, reader, shelves),
                SituationWord.TODAY.of(situation, reader, shelves),
                SituationWord.TONIGHT.of(situation, reader, shelves),
                SituationWord.THIS_WEEK.of(situation, reader, shelves),
                call(situation, new HelpHere(shelves).of(person)));
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
