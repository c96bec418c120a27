package newleaf.web.account.secret;

import java.util.List;

/// Whether a text is put together from these pieces and nothing else. Marks which places can be reached, so the time
/// grows with the length alone, whatever someone types.
final class Pieces {
    private Pieces() {}

    static boolean make(String text, List<String> pieces) {
        boolean[] isReached = new boolean[text.length() + 1];
        isReached[0] = true;
        for (int at = 0; at < text.length(); at++) {
            if (!isReached[at]) continue;
            for (String piece : pieces) if (text.startsWith(piece, at)) isReached[at + piece.length()] = true;
        }
        return !text.isEmpty() && isReached[text.length()];
    }
}
