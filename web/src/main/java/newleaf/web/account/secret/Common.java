package newleaf.web.account.secret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What many people choose. Read when it is first asked for.
final class Common {
    private static final int LONGEST = 24;

    /// What people would choose here, or in Spanish, and what no list has.
    private static final List<String> OURS = List.of(
            "newleaf",
            "kratom",
            "password",
            "passphrase",
            "contrasena",
            "teamo",
            "tequiero",
            "tequieromucho",
            "teamomucho",
            "hola",
            "amor",
            "miamor",
            "hojanueva",
            "qwertz",
            "qwertzuiop",
            "letmein",
            "ilove",
            "iloveyou");

    /// Whether a text is one common password or two, each as often as may be: dragon, dragondragon, dragonmonkeydragon.
    boolean make(String text) {
        return beginnings(text, 0).anyMatch(first -> Pieces.make(text, List.of(first)) || withAnother(text, first));
    }

    private boolean withAnother(String text, String first) {
        int at = 0;
        while (text.startsWith(first, at)) {
            at += first.length();
            if (beginnings(text, at).anyMatch(second -> Pieces.make(text, List.of(first, second)))) return true;
        }
        return false;
    }

    /// The common passwords that stand at a place.
    private static Stream<String> beginnings(String text, int at) {
        return IntStream.rangeClosed(1, Math.min(LONGEST, text.length() - at))
                .mapToObj(length -> text.substring(at, at + length))
                .filter(Common::isListed);
    }

    private static boolean isListed(String text) {
        return Collections.binarySearch(Read.ALL, text) >= 0;
    }

    private static final class Read {
        static final List<String> ALL = read();

        private static List<String> read() {
            var all = new ArrayList<>(Lines.of("common.txt"));
            all.addAll(OURS);
            return all.stream().distinct().sorted().toList();
        }
    }
}
