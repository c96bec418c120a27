package newleaf.web.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newleaf.care.account.SpareCode;

/// Codes for the day on which everything else is lost: eight of 40 bits, such as 7fq2-mmxd, without letters that are
/// taken for others. Kept is a digest of each with a salt of its own. No slow hash is spent on them: eight would
/// have to be tried each time, and 40 bits of chance outlast the limits on guesses.
public final class SpareCodes {
    private static final String SYMBOLS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int CODES = 8;
    private static final int LENGTH = 8;
    private static final int LONGEST_TYPED = 64;
    private static final int SALT_BYTES = 16;

    private SpareCodes() {}

    /// New codes.
    ///
    /// @param shown  to be written down now; nobody can show them again
    /// @param kept   what is left of them
    public record Drawn(List<String> shown, List<SpareCode> kept) {
        public Drawn {
            shown = List.copyOf(shown);
            kept = List.copyOf(kept);
        }

        @Override
        public String toString() {
            return "Drawn";
        }
    }

    /// @param chance  one that cannot be foreseen
    public static Drawn draw(RandomGenerator chance) {
        List<String> codes =
                IntStream.range(0, CODES).mapToObj(_ -> code(chance)).toList();
        return new Drawn(
                codes.stream().map(SpareCodes::shown).toList(),
                codes.stream().map(each -> kept(each, chance)).toList());
    }

    /// The codes after one of them was used; empty where none of them was typed, or one that was used before. Looks at
    /// all of them, so the time does not tell which.
    public static Optional<List<SpareCode>> take(List<SpareCode> codes, String typed) {
        String code = typed.length() > LONGEST_TYPED ? "" : meant(typed);
        var after = new ArrayList<SpareCode>();
        boolean opens = false;
        for (SpareCode each : codes) {
            boolean isIt = isOf(each.digest(), code);
            boolean isMeant = isIt && !each.isUsed() && !opens;
            after.add(isMeant ? new SpareCode(each.digest(), true) : each);
            opens |= isMeant;
        }
        return opens ? Optional.of(List.copyOf(after)) : Optional.empty();
    }

    private static String code(RandomGenerator chance) {
        return chance.ints(LENGTH, 0, SYMBOLS.length())
                .mapToObj(at -> SYMBOLS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static String shown(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    private static SpareCode kept(String code, RandomGenerator chance) {
        byte[] salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        return new SpareCode(Signed.text(salt) + "." + Signed.text(digest(salt, code)), false);
    }

    private static boolean isOf(String digest, String code) {
        int dot = digest.indexOf('.');
        if (dot < 0) throw new IllegalArgumentException("a code without a salt");
        byte[] salt = Base64.getUrlDecoder().decode(digest.substring(0, dot));
        byte[] kept = Base64.getUrlDecoder().decode(digest.substring(dot + 1));
        return MessageDigest.isEqual(kept, digest(salt, code));
    }

    private static byte[] digest(byte[] salt, String code) {
        return Signed.by(salt, code.getBytes(StandardCharsets.UTF_8));
    }

    /// As it was drawn, whatever was typed for it.
    private static String meant(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", "")
                .replace('o', '0')
                .replace('l', '1')
                .replace('i', '1');
    }
}
