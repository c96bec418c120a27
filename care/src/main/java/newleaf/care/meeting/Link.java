package newleaf.care.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where something is on the web: by https, with no name or password in it, in letters that addresses are written in.
///
/// @param text  as it stands in a page
/// @param host  who answers there
public record Link(String text, String host) {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i:https)://([A-Za-z0-9][A-Za-z0-9.-]{0,252})(?::\\d{1,5})?(?:[/?#][!-~&&[^\"<>\\\\^`{|}]]*)?");
    private static final int LONGEST = 2_000;

    static Optional<Link> of(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? Optional.of(new Link(text, written.group(1))) : Optional.empty();
    }
}
