package newleaf.web.journey.result;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What is seen of a page, without what stands in the bar and below.
final class Seen {
    private static final Pattern MAIN = Pattern.compile("(?s)<main.*?</main>");
    private static final Pattern DRAWN = Pattern.compile("(?s)<svg.*?</svg>");
    private static final Pattern SURE = Pattern.compile("(?s)<details class=\"sure\">.*?</details>");
    /// Urgent help and what is pressed or opened.
    private static final Pattern EXCEPTED = Pattern.compile("(?s)<div class=\"alarm\">.*?</div>|<summary>.*?</summary>"
            + "|<nav.*?</nav>|<button.*?</button>|<ul class=\"[^\"]*help-lines\">.*?</ul>|<a [^>]*>.*?</a>");
    private static final Pattern INLINE = Pattern.compile("</?(strong|b|em|span|small|code)( [^>]*)?>");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\n");

    private Seen() {}

    static String main(String page) {
        var main = MAIN.matcher(page);
        if (!main.find()) throw new IllegalArgumentException("a page has a main part");
        return DRAWN.matcher(main.group()).replaceAll("");
    }

    /// Without the words behind the quiet mark.
    static String text(String page) {
        return plain(SURE.matcher(main(page)).replaceAll("\n"));
    }

    static List<String> sentences(String page) {
        String said =
                EXCEPTED.matcher(SURE.matcher(main(page)).replaceAll("\n")).replaceAll("\n");
        return Arrays.stream(END.split(plain(said)))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String plain(String html) {
        String inOneLine = html.replaceAll("\\s+", " ");
        String apart = TAG.matcher(INLINE.matcher(inOneLine).replaceAll("")).replaceAll("\n");
        return apart.replace("&#39;", "'").replace("&amp;", "&").replaceAll("[ \u00a0]+", " ");
    }
}
