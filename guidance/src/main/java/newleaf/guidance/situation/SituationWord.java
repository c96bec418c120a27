package newleaf.guidance.situation;

import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// What each situation says, and the headings it stands under. Each is an entry of
/// `knowledge/words/words-situation.yaml`.
public enum SituationWord implements FixedWord {
    HEADING,
    CALL,
    OUTCOME,
    TODAY,
    TONIGHT,
    THIS_WEEK;

    private static final WordGroup GROUP = WordGroup.SITUATION;
    private static final List<SituationWord> SAID = List.of(OUTCOME, TODAY, TONIGHT, THIS_WEEK);
    private static final List<SituationWord> HEADINGS = List.of(HEADING, CALL, TODAY, TONIGHT, THIS_WEEK);

    @Override
    public WordGroup group() {
        return GROUP;
    }

    Said of(Situation situation, Shelves shelves) {
        Key key = new Key(this, situation);
        return new Said(FixedWord.named(key, GROUP, shelves), shelves.deed(GROUP, key.label()));
    }

    /// `in-withdrawal-today`.
    private record Key(SituationWord word, Situation situation) implements Labelled {
        @Override
        public String name() {
            return situation.label() + "-" + word.label();
        }
    }

    public static List<Fault> faults(Shelves shelves) {
        Stream<Labelled> said =
                SAID.stream().flatMap(word -> Situation.all().stream().map(each -> new Key(word, each)));
        return FixedWord.faults(
                shelves, GROUP, Stream.concat(HEADINGS.stream(), said).toArray(Labelled[]::new));
    }
}
