package newleaf.storage.export.page;

/// A person's words as text of a page: nothing of them is ever markup.
final class Html {
    private Html() {}

    static String text(String words) {
        var text = new StringBuilder();
        words.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(isShown(each) ? each : 0xfffd);
            }
        });
        return text.toString();
    }

    /// Controls are no text in HTML; a new line is.
    private static boolean isShown(int character) {
        boolean isSpace = character == '\n' || character == '\t' || character == '\r';
        boolean isNoCharacter = (character & 0xfffe) == 0xfffe || (character >= 0xfdd0 && character <= 0xfdef);
        return isSpace || (!Character.isISOControl(character) && !isNoCharacter);
    }
}
