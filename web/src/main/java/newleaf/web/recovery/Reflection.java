package newleaf.web.recovery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// Something to think over, in our own words, with room for a private note. Its label stays for good: a note is kept
/// under it.
public enum Reflection implements Labelled {
    STEP_1(Path.TWELVE),
    STEP_2(Path.TWELVE),
    STEP_3(Path.TWELVE),
    STEP_4(Path.TWELVE),
    STEP_5(Path.TWELVE),
    STEP_6(Path.TWELVE),
    STEP_7(Path.TWELVE),
    STEP_8(Path.TWELVE),
    STEP_9(Path.TWELVE),
    STEP_10(Path.TWELVE),
    STEP_11(Path.TWELVE),
    STEP_12(Path.TWELVE),
    SECULAR_1(Path.SECULAR),
    SECULAR_2(Path.SECULAR),
    SECULAR_3(Path.SECULAR),
    SECULAR_4(Path.SECULAR),
    SECULAR_5(Path.SECULAR),
    SECULAR_6(Path.SECULAR),
    SECULAR_7(Path.SECULAR),
    SECULAR_8(Path.SECULAR),
    SECULAR_9(Path.SECULAR),
    SECULAR_10(Path.SECULAR),
    SECULAR_11(Path.SECULAR),
    SECULAR_12(Path.SECULAR),
    HABIT_SPONSOR(Path.HABITS),
    HABIT_SERVICE(Path.HABITS),
    HABIT_GRATITUDE(Path.HABITS),
    HABIT_QUIET(Path.HABITS),
    HOME_DATE(Path.HOME),
    HOME_PERSON(Path.HOME),
    HOME_MEDICINES(Path.HOME),
    HOME_NALOXONE(Path.HOME),
    HOME_MEETING(Path.HOME),
    HOME_NIGHT(Path.HOME);

    private static final String ASKS = "-asks";
    private static final String KEPT = "reflection-";

    private final Path path;

    Reflection(Path path) {
        this.path = path;
    }

    /// Where it stands. The first two are the same in number and weight.
    public enum Path {
        TWELVE,
        SECULAR,
        HABITS,
        HOME
    }

    public static List<Reflection> on(Path path) {
        return Arrays.stream(values()).filter(each -> each.path == path).toList();
    }

    static Optional<Reflection> of(String label) {
        return Labelled.of(Arrays.asList(values()), label);
    }

    public Path path() {
        return path;
    }

    /// The key of what it asks.
    public String asks() {
        return label() + ASKS;
    }

    /// By which its note is known in the record.
    String kept() {
        return KEPT + label();
    }

    /// Words that it asks for and has not, and words that nothing uses.
    public static List<Fault> faults(Shelves shelves) {
        Labelled[] used = Arrays.stream(values())
                .flatMap(each -> Stream.<Labelled>of(each, each::asks))
                .toArray(Labelled[]::new);
        return FixedWord.faults(shelves, WordGroup.REFLECTION, used);
    }
}
