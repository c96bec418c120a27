package newleaf.care.meeting;

/// Text of others, of letters that can be seen.
final class SeenLetters {
    private static final int FIRST_TAG = 0xe0000;
    private static final int LAST_TAG = 0xe007f;

    private SeenLetters() {}

    /// Whether it controls, turns the reading around or hides something. Marks that writing from right to left and
    /// joined letters need are none of these.
    static boolean hides(String text) {
        return text.codePoints().anyMatch(SeenLetters::isHidden);
    }

    private static boolean isHidden(int each) {
        boolean isControl = Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t';
        boolean isTurned = (each >= 0x202a && each <= 0x202e) || (each >= 0x2066 && each <= 0x2069);
        boolean isHalf = each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE;
        boolean isTag = each >= FIRST_TAG && each <= LAST_TAG;
        int type = Character.getType(each);
        boolean isNone = type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
        return isControl || isTurned || isHalf || isTag || isNone;
    }

    /// Without blanks around it, and without what copying from elsewhere leaves behind unseen.
    static String of(String text) {
        boolean isPlain = text.chars().noneMatch(SeenLetters::isLeftBehind);
        if (isPlain) return text.strip();
        return text.codePoints()
                .filter(each -> !isLeftBehind(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isLeftBehind(int each) {
        return each == 0xfeff || each == 0x200b || each == 0x2060 || each == 0xad;
    }
}
