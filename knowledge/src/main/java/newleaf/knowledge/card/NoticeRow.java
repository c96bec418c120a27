package newleaf.knowledge.card;

import java.util.Optional;
import newleaf.knowledge.words.Language;

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
        Optional<String> notes)
        implements Card {
    @Override
    public String sentence(Language language) {
        return date.orElse("undated") + " " + agency + ": " + subject
                + count.map(number -> " (" + number + " " + countMeaning.orElse("") + ")")
                        .orElse("");
    }
}
