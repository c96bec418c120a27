package newleaf.web.page;

import newleaf.documents.Labelled;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.report.wording.Wording;

/// One request as a page sees it: who reads, in which language, and where the reader is.
///
/// @param path  the address without a query, for the way back
public record Visit(
        Language language, Wording wording, String path, Assets assets, boolean isDevelopment, Medium medium) {
    public Visit on(Medium other) {
        return new Visit(language, wording, path, assets, false, other);
    }

    public boolean isOnScreen() {
        return medium == Medium.SCREEN;
    }

    public boolean isOnPaper() {
        return medium == Medium.PAPER;
    }

    public String say(FixedWord word) {
        return wording.say(word);
    }

    /// A limit, a preference or a reason of a plan, by its name.
    public String say(Labelled named) {
        return wording.say(named);
    }

    public String say(Words words) {
        return words.in(language);
    }

    public String asset(String file) {
        return assets.at(file);
    }

    public Language otherLanguage() {
        return language == Language.EN ? Language.ES : Language.EN;
    }

    @Override
    public String toString() {
        return "Visit";
    }
}
