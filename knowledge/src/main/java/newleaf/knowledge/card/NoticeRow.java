package newleaf.knowledge.card;

import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A dated notice of an agency or a count from a study. Counts of different rows are never added.
public record NoticeRow(
        CardHead head,
        Optional<String> date,
        String agency,
        String kind,
        String subject,
        Optional<String> product,
        Optional<String> hazard,
        Optional<String> count,
        Optional<String> countMeaning,
        Optional<String> noticeStatus,
        Optional<String> notes,
        Optional<AboutProduct> aboutProduct,
        Optional<Words> says)
        implements Card {
    /// What a notice means for whoever takes the product it is about.
    public enum AboutProduct implements Labelled {
        DO_NOT_USE,
        RECALLED,
        SEIZED,
        WARNED,
        SCHEDULED
    }

    @Override
    public String sentence(Language language) {
        return date.orElse("undated") + " " + agency + ": " + subject
                + count.map(number -> " (" + number + " " + countMeaning.orElse("") + ")")
                        .orElse("");
    }
}
