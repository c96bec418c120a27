package newleaf.web.reminder.push;

import java.util.Base64;

/// Bytes as addresses and headers carry them: base64url without padding.
final class Letters {
    private Letters() {}

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// @throws IllegalArgumentException where it is none
    static byte[] read(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
