package newleaf.web.page;

import java.util.List;
import newleaf.documents.Labelled;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.report.wording.Wording;

/// One request as a page sees it: who reads, in which language, and where the reader is.
///
/// @param notes the sources that are numbered on this page, in their order
/// @param path  the address without a query, for the way back
public record Visit(
        Language language,
        Wording wording,
        String path,
        Assets assets,
        boolean isDevelopment,
        Medium medium,
        List<String> notes) {
    public Visit {
        notes = List.copyOf(notes);
    }

    public Visit on(Medium other) {
        return new Visit(language, wording, path, assets, false, other, notes);
    }

    /// The same visit to a page that numbers its sources and lists them at its end.
    public Visit noting(List<String> sources) {
        return new Visit(language, wording, path, assets, isDevelopment, medium, sources);
    }

    public boolean isNoted(String source) {
        return notes.contains(source);
    }

    /// The number of a source, from 1.
    public int note(String source) {
        return notes.indexOf(source) + 1;
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
