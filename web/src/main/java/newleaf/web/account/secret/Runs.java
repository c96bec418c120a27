package newleaf.web.account.secret;

import java.util.List;

/// Rows of neighbours: abcdefgh, 87654321, qwertz, aaaaa, abcabcabc.
final class Runs {
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiop",
            "qwertzuiop",
            "azertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "yxcvbnm",
            "wxcvbn");
    private static final int IN_A_ROW = 3;
    private static final int LONGEST_UNIT = 5;

    private Runs() {}

    /// Whether a text is little else: three neighbours or more in each piece, taken together, or a few signs over and
    /// over.
    ///
    /// @param text  in small letters
    static boolean make(String text) {
        return pieces(text) * IN_A_ROW <= text.length() || isOverAndOver(text);
    }

    private static int pieces(String text) {
        int pieces = 1;
        for (int at = 1; at < text.length(); at++) if (!areNeighbours(text.substring(at - 1, at + 1))) pieces++;
        return pieces;
    }

    private static boolean areNeighbours(String two) {
        if (two.charAt(0) == two.charAt(1)) return true;
        String back = new StringBuilder(two).reverse().toString();
        return ROWS.stream().anyMatch(row -> row.contains(two) || row.contains(back));
    }

    private static boolean isOverAndOver(String text) {
        for (int unit = 1; unit <= LONGEST_UNIT; unit++)
            if (2 * unit <= text.length() && text.startsWith(text.substring(unit))) return true;
        return false;
    }
}
