package newleaf.web.account.secret;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.Pattern;
import newleaf.care.account.ThreeWords;

/// What a new passphrase has to be: long, and nothing that is tried first. No rule asks for digits, signs or capitals.
///
/// Length is counted in code points after NFC, as someone sees it, and blanks in a row as one. What is hashed is in
/// NFKC
/// (NIST SP 800-63B), so that another keyboard writes the same.
///
/// Hardly a common password is as long as ours have to be, so the list holds the 10,000 most common of five signs or
/// more, and what is refused is whatever is put together from one or two of them.
public final class Passphrases {
    public static final int SHORTEST = 14;
    public static final int LONGEST = 256;

    /// No character of Unicode is more when NFC has put it together.
    private static final int MOST_CHARACTERS = 4 * LONGEST;

    /// They count as one.
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final Common common = new Common();

    /// @param words  of the account, where it has some already
    public Judged judge(String passphrase, Optional<ThreeWords> words) {
        return fault(passphrase, words).<Judged>map(Judged.Refused::new).orElseGet(Judged.Good::new);
    }

    private Optional<PassphraseFault> fault(String passphrase, Optional<ThreeWords> words) {
        if (isTooLong(passphrase)) return Optional.of(PassphraseFault.TOO_LONG);
        if (isTooShort(passphrase)) return Optional.of(PassphraseFault.TOO_SHORT);
        Typed typed = Typed.of(passphrase);
        if (Runs.make(typed.whole())) return Optional.of(PassphraseFault.A_RUN);
        if (words.filter(typed::says).isPresent()) return Optional.of(PassphraseFault.YOUR_WORDS);
        return typed.readings().anyMatch(common::make) ? Optional.of(PassphraseFault.COMMON) : Optional.empty();
    }

    private static boolean isTooShort(String passphrase) {
        return length(BLANKS.matcher(passphrase.strip()).replaceAll(" ")) < SHORTEST;
    }

    static boolean isTooLong(String passphrase) {
        return passphrase.length() > MOST_CHARACTERS || length(passphrase) > LONGEST;
    }

    private static int length(String passphrase) {
        String text = Normalizer.normalize(passphrase, Form.NFC);
        return text.codePointCount(0, text.length());
    }

    /// What is hashed and compared.
    static String hashed(String passphrase) {
        return Normalizer.normalize(passphrase, Form.NFKC);
    }
}
