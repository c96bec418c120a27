package newleaf.web.account.passkey;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.documents.JsonText;
import org.jspecify.annotations.Nullable;

/// What a browser is asked for, as WebAuthn writes it in JSON. A passkey that shows itself without a name being typed,
/// and
/// with face, finger or PIN.
final class Asked {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int HANDLE = 16;
    private static final int MILLIS = 300_000;
    private static final List<Integer> KINDS = List.of(-7, -8, -257);

    private Asked() {}

    /// The browser's script puts in the words that stand in for a name; they are on its page.
    static String toMake(Place place, byte[] challenge) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("rp", Map.of("id", place.name(), "name", "Newleaf"));
        asked.put("user", Map.of("id", handle(), "name", "Newleaf", "displayName", "Newleaf"));
        asked.put("challenge", TEXT.encodeToString(challenge));
        asked.put(
                "pubKeyCredParams",
                KINDS.stream()
                        .map(each -> Map.of("type", "public-key", "alg", each))
                        .toList());
        asked.put("timeout", MILLIS);
        asked.put("excludeCredentials", List.of());
        asked.put(
                "authenticatorSelection",
                Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"));
        asked.put("attestation", "none");
        return JsonText.line(asked);
    }

    static String toUse(Place place, byte[] challenge) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>();
        asked.put("challenge", TEXT.encodeToString(challenge));
        asked.put("timeout", MILLIS);
        asked.put("rpId", place.name());
        asked.put("allowCredentials", List.of());
        asked.put("userVerification", "required");
        return JsonText.line(asked);
    }

    /// Tells nothing: the passkey is found by its own id.
    private static String handle() {
        var bytes = new byte[HANDLE];
        new SecureRandom().nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }
}
