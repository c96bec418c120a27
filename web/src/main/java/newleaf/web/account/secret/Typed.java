package newleaf.web.account.secret;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import newleaf.care.account.ThreeWords;

/// A passphrase as it is looked at: in small letters, without blanks and accents.
record Typed(String whole) {
    static Typed of(String passphrase) {
        return new Typed(only(plain(passphrase), letter -> !isBlank(letter)));
    }

    /// As it is, without what stands before and after its letters, and its letters alone.
    Stream<String> readings() {
        return Stream.of(whole, core(), letters());
    }

    private String core() {
        int from = 0;
        int to = whole.length();
        while (from < to && !Character.isLetter(whole.charAt(from))) from++;
        while (to > from && !Character.isLetter(whole.charAt(to - 1))) to--;
        return whole.substring(from, to);
    }

    private String letters() {
        return only(whole, Character::isLetter);
    }

    boolean says(ThreeWords words) {
        List<String> plain = words.words().stream()
                .map(each -> only(plain(each), Character::isLetter))
                .toList();
        return Pieces.make(letters(), plain);
    }

    private static String plain(String text) {
        return only(Normalizer.normalize(text, Form.NFKD), letter -> !isMark(letter))
                .toLowerCase(Locale.ROOT);
    }

    private static String only(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    @Override
    public String toString() {
        return "Typed";
    }
}
