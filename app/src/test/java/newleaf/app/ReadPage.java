package newleaf.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newleaf.knowledge.words.Language;

/// A page as a reader takes it: which of a few things it asks for, by its words alone. It knows nothing of what cards
/// say of themselves.
record ReadPage(
        String text,
        boolean isSteady,
        boolean isStop,
        boolean isRestart,
        boolean hasAmounts,
        boolean hasNone,
        boolean isTaperBest,
        boolean saysNothingUrgent) {
    private record Patterns(
            Pattern steady,
            Pattern stop,
            Pattern restart,
            Pattern amounts,
            Pattern none,
            Pattern best,
            Pattern nothing) {
        static Patterns of(
                String steady, String stop, String restart, String amounts, String none, String best, String nothing) {
            return new Patterns(
                    Pattern.compile(steady),
                    Pattern.compile(stop),
                    Pattern.compile(restart),
                    Pattern.compile(amounts),
                    Pattern.compile(none),
                    Pattern.compile(best),
                    Pattern.compile(nothing));
        }
    }

    private static final Patterns EN = Patterns.of(
            "keep the amount|steady, and do not take more|do not stop kratom suddenly|not stop kratom suddenly",
            "take no more kratom|(^|[.:] )stop kratom(,| and)|nobody should take kratom|take nothing more|they should stop kratom",
            "do not start again|should not start again",
            "days, at most \\d",
            "you do not need a schedule|they do not need a schedule",
            "cut down step by step: fits best",
            "nothing urgent was found");
    private static final Patterns ES = Patterns.of(
            "mantén estable la cantidad|mantén la cantidad|no dejes el kratom de golpe|no debe dejar el kratom de golpe",
            "no (tomes|debe tomar) más kratom|(^|[.:] )deja el kratom(,| y)|debe dejar el kratom(,| y|\\.)|nadie tome kratom|no tomes nada más, ni kratom",
            "no vuelvas a empezar|no debe volver a empezar",
            "días, como mucho \\d",
            "no necesita(s)? un calendario",
            "reducir paso a paso: es lo que mejor encaja",
            "no se encontró nada urgente");

    private static final Pattern SENTENCE = Pattern.compile("[^.]*\\.?");
    private static final Pattern CONDITION =
            Pattern.compile("(yellow skin|piel|ojos amarillos|orina oscura|dark urine)[^:]*: ");

    static ReadPage of(String text, Language language) {
        Patterns patterns = language == Language.EN ? EN : ES;
        String read = withoutConditions(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        return new ReadPage(
                text,
                has(read, patterns.steady()),
                has(read, patterns.stop()),
                has(read, patterns.restart()),
                has(read, patterns.amounts()),
                has(read, patterns.none()),
                has(read, patterns.best()),
                has(read, patterns.nothing()));
    }

    /// "Yellow skin or eyes: stop kratom" speaks of what may come. Sentence by sentence: one pattern over the whole
    /// page
    /// would begin anew at every letter.
    private static String withoutConditions(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(sentence -> isCondition(sentence) ? " " : sentence)
                .collect(Collectors.joining());
    }

    private static boolean isCondition(String sentence) {
        return sentence.endsWith(".") && CONDITION.matcher(sentence).find();
    }

    List<String> clashes() {
        List<String> clashes = new ArrayList<>();
        if (isSteady && isStop) clashes.add("keep the amount, and stop");
        if (isSteady && hasAmounts) clashes.add("keep the amount, and a plan");
        if (isStop && hasAmounts) clashes.add("stop, and a plan");
        if (isRestart && hasAmounts) clashes.add("do not start again, and an amount");
        if (hasNone && hasAmounts) clashes.add("no schedule, and a plan");
        if ((hasNone || isStop || isSteady) && isTaperBest) clashes.add("cutting down fits best, and otherwise");
        return clashes;
    }

    private static boolean has(String text, Pattern pattern) {
        return pattern.matcher(text).find();
    }
}
