package newleaf.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
            String steady, String stop, String restart, String amounts, String none, String best, String nothing) {}

    private static final Patterns EN = new Patterns(
            "keep the amount|steady, and do not take more|do not stop kratom suddenly|not stop kratom suddenly",
            "take no more kratom|(^|[.:] )stop kratom(,| and)|nobody should take kratom|take nothing more|they should stop kratom",
            "do not start again|should not start again",
            "days, at most \\d",
            "you do not need a schedule|they do not need a schedule",
            "cut down step by step: fits best",
            "nothing urgent was found");
    private static final Patterns ES = new Patterns(
            "mantén estable la cantidad|mantén la cantidad|no dejes el kratom de golpe|no debe dejar el kratom de golpe",
            "no (tomes|debe tomar) más kratom|(^|[.:] )deja el kratom(,| y)|debe dejar el kratom(,| y|\\.)|nadie tome kratom|no tomes nada más, ni kratom",
            "no vuelvas a empezar|no debe volver a empezar",
            "días, como mucho \\d",
            "no necesita(s)? un calendario",
            "reducir paso a paso: es lo que mejor encaja",
            "no se encontró nada urgente");

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

    /// "Yellow skin or eyes: stop kratom" speaks of what may come.
    private static String withoutConditions(String text) {
        return text.replaceAll("[^.]*(yellow skin|piel|ojos amarillos|orina oscura|dark urine)[^.:]*: [^.]*\\.", " ");
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

    private static boolean has(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).find();
    }
}
