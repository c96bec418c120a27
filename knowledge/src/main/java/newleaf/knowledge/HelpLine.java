package newleaf.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A number to call, by country. One that was not checked is shown as such.
///
/// @param isForTextOnly  the number takes text messages, no calls
public record HelpLine(
        CardHead head,
        String country,
        String kind,
        String number,
        Words name,
        Optional<Words> note,
        boolean isChecked,
        boolean isForTextOnly)
        implements Card {
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
