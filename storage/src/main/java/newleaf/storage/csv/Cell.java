package newleaf.storage.csv;

import java.util.regex.Pattern;

/// Text in a cell that no spreadsheet takes for a formula. One `'` stands before a text that begins like one,
/// or that begins with such a `'` itself, so that taking it away always gives the text back.
final class Cell {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private Cell() {}

    static String escaped(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
