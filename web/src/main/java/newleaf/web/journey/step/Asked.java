package newleaf.web.journey.step;

import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;

/// A question, asked of the person and about someone else.
public record Asked(Words self, Words aboutSomeoneElse) {
    public static Asked of(Shelves shelves, String path) {
        return new Asked(words(shelves, path, false), words(shelves, path, true));
    }

    public static Asked same(Words words) {
        return new Asked(words, words);
    }

    public Words in(boolean isAboutSomeoneElse) {
        return isAboutSomeoneElse ? aboutSomeoneElse : self;
    }

    private static Words words(Shelves shelves, String path, boolean isAboutSomeoneElse) {
        return shelves.question(path, isAboutSomeoneElse)
                .orElseThrow(() -> new IllegalStateException("knowledge/words has no question for " + path));
    }
}
