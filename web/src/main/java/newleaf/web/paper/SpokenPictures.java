package newleaf.web.paper;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says on each picture of a page what it shows, where a PDF looks for it: browsers read its title and description.
final class SpokenPictures {
    private static final Pattern PICTURE =
            Pattern.compile("<svg ([^>]*)>\\s*<title[^>]*>([^<]*)</title>(?:\\s*<desc[^>]*>([^<]*)</desc>)?");

    private SpokenPictures() {}

    static String in(String page) {
        return PICTURE.matcher(page).replaceAll(found -> Matcher.quoteReplacement(spoken(found)));
    }

    private static String spoken(MatchResult found) {
        String more = found.group(3) == null ? "" : ". " + found.group(3);
        String said = (found.group(2) + more).replace("\"", "&quot;");
        return "<svg alt=\"" + said + "\"" + found.group().substring("<svg".length());
    }
}
