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

    Said of(Situation situation, Reader reader, Shelves shelves) {
        Key key = new Key(this, situation, reader == Reader.CLINICIAN && hasCliniciansWords(this, situation));
        return new Said(FixedWord.named(key, GROUP, shelves), shelves.deed(GROUP, key.label()));
    }

    /// What a clinician does is not what someone close does. In an emergency it is.
    private static boolean hasCliniciansWords(SituationWord word, Situation situation) {
        return word != OUTCOME
                && switch (situation) {
                    case Situation.Emergency _, Situation.Worried _, Situation.Visit _ -> false;
                    case Situation.InWithdrawal _,
                            Situation.StayingWell _,
                            Situation.TakingWithClinician _,
                            Situation.TakingUnknown _,
                            Situation.TakingOpen _ -> true;
                };
    }

    /// `in-withdrawal-today`, or `in-withdrawal-today-to-clinician`.
    private record Key(SituationWord word, Situation situation, boolean isToClinician) implements Labelled {
        @Override
        public String name() {
            return situation.label() + "-" + word.label() + (isToClinician ? "-to-clinician" : "");
        }
    }

    private static Stream<Labelled> keys(SituationWord word, Situation situation) {
        Stream<Labelled> all = Stream.of(new Key(word, situation, false));
        return hasCliniciansWords(word, situation)
                ? Stream.concat(all, Stream.of(new Key(word, situation, true)))
                : all;
    }

    public static List<Fault> faults(Shelves shelves) {
        Stream<Labelled> said =
                SAID.stream().flatMap(word -> Situation.all().stream().flatMap(each -> keys(word, each)));
        return FixedWord.faults(
                shelves, GROUP, Stream.concat(HEADINGS.stream(), said).toArray(Labelled[]::new));
    }
}
