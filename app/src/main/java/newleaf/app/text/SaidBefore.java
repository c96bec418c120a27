package newleaf.app.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newleaf.report.wording.Sentences;

/// What a text has said already, sentence by sentence. A short sentence may come again.
final class SaidBefore {
    private static final int SHORT = 5;

    private final Set<String> said = new HashSet<>();

    /// The sentences that are new; empty where all was said. A short one goes with the sentence that it follows.
    String fresh(String text) {
        List<String> fresh = new ArrayList<>();
        boolean isAfterSaid = false;
        for (String sentence : Sentences.all(text)) {
            boolean isSaid = !said.add(sentence) && (isAfterSaid || !isShort(sentence));
            if (!isSaid) fresh.add(sentence);
            isAfterSaid = isSaid;
        }
        return String.join(" ", fresh);
    }

    boolean isAllSaid(String text) {
        return Sentences.all(text).stream().allMatch(said::contains);
    }

    void note(String text) {
        said.addAll(Sentences.all(text));
    }

    private static boolean isShort(String sentence) {
        return sentence.split("\\s+").length <= SHORT;
    }
}
