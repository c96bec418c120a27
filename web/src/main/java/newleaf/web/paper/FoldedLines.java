package newleaf.web.paper;

import java.nio.charset.StandardCharsets;

/// Folds the lines of a calendar at 75 octets (RFC 5545, 3.1), never within a letter: one may be several octets long.
public final class FoldedLines {
    private static final String END = "\r\n";
    private static final String FOLD = "\r\n ";
    private static final int MOST_OCTETS = 75;

    private FoldedLines() {}

    public static String of(String calendar) {
        StringBuilder folded = new StringBuilder();
        for (String line : calendar.replace(FOLD, "").split(END)) fold(line, folded);
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String text = Character.toString(letter);
            int more = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(text);
            octets += more;
        }
        folded.append(END);
    }
}
