package newleaf.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.care.account.Passkey;
import newleaf.care.account.Role;
import newleaf.care.account.SpareCode;
import newleaf.care.account.ThreeWords;
import newleaf.care.account.Ways;

/// The ways in of invented people. In every text of theirs stands a word that is found nowhere else.
public final class Invented {
    public static final ThreeWords WORDS = words("okapi");
    static final List<String> PLANTED =
            List.of("okapi", "tapir", "serval", "civet", "genet", "kudu", "America/Chicago");

    private Invented() {}

    public static ThreeWords words(String first) {
        return new ThreeWords(List.of(first, "tapir", "Árbol"));
    }

    public static Ways ways() {
        return ways(WORDS, "serval-1");
    }

    public static Ways ways(ThreeWords words, String credential) {
        return new Ways(
                Role.PERSON,
                words,
                Optional.of("$argon2id$civet"),
                List.of(passkey(credential)),
                List.of(new SpareCode("kudu", false)),
                Optional.of(15));
    }

    static Passkey passkey(String credential) {
        LocalDate day = LocalDate.of(2026, 11, 30);
        return new Passkey(
                credential, "genet-key", 3, List.of("internal"), true, false, "genet", day, Optional.empty());
    }
}
