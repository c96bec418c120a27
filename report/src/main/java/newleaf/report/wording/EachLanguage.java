package newleaf.report.wording;

import java.util.function.Function;
import newleaf.documents.Labelled;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;

/// Sentences in each language, put together in the same way.
public final class EachLanguage {
    private final Shelves shelves;
    private final Wording english;
    private final Wording spanish;

    public EachLanguage(Shelves shelves) {
        this.shelves = shelves;
        this.english = new Wording(shelves, Language.EN);
        this.spanish = new Wording(shelves, Language.ES);
    }

    public Words of(Function<Wording, String> sentence) {
        return new Words(sentence.apply(english), sentence.apply(spanish));
    }

    public Words say(FixedWord word) {
        return word.in(shelves);
    }

    /// The words, and what comes after them.
    public Words say(FixedWord word, String end) {
        return of(wording -> wording.say(word) + end);
    }

    public Words label(WordGroup group, Labelled of) {
        return of(wording -> wording.label(group, of));
    }

    /// The same where nothing stands before it.
    public Words heading(WordGroup group, Labelled of) {
        return of(wording -> {
            String label = wording.label(group, of);
            return Character.toUpperCase(label.charAt(0)) + label.substring(1);
        });
    }
}
