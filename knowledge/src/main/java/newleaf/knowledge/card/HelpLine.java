package newleaf.knowledge.card;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A number to call, by country. One that was not checked is shown as such.
///
/// @param members  the countries of a union, where the number holds in all of them
/// @param isForTextOnly  the number takes text messages, no calls
public record HelpLine(
        CardHead head,
        String country,
        List<String> members,
        String kind,
        String number,
        Words name,
        Optional<Words> note,
        boolean isChecked,
        boolean isForTextOnly)
        implements Card {
    public HelpLine {
        members = List.copyOf(members);
    }

    private static final Pattern ONE_NUMBER = Pattern.compile("\\d[\\d -]*\\d");

    /// The numbers one by one, as they are written, for example three where it says "112, 911 or 999".
    public List<String> numbers() {
        return ONE_NUMBER.matcher(number).results().map(MatchResult::group).toList();
    }

    @Override
    public String sentence(Language language) {
        return country + " " + kind + ": " + name.in(language) + " " + number + (isChecked ? "" : " (not checked)");
    }
}
