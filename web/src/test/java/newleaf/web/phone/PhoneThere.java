package newleaf.web.phone;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newleaf.web.account.Surfer;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/// A phone as its script works, in Java: it meets the server once, then writes without it.
///
/// @param ahead  how far its clock is ahead of the server's
record PhoneThere(String key, String whose, Duration ahead) {
    static PhoneThere met(Surfer surfer, Duration ahead) {
        surfer.open("/phone/outbox");
        return new PhoneThere(said(surfer, "key"), said(surfer, "whose"), ahead);
    }

    static String said(Surfer surfer, String field) {
        Matcher found = Pattern.compile("\"" + field + "\": ?\"([^\"]*)\"").matcher(surfer.body());
        if (!found.find()) throw new AssertionError("no " + field + " in an answer of " + surfer.status());
        return found.group(1);
    }

    /// Sealed on the phone at a moment of the server's clock.
    String written(String form, Instant at, String zone, String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String field : fields) all.put(field.split("=", 2)[0], field.split("=", 2)[1]);
        all.put("zone", zone);
        all.put("letter-form", form);
        all.put("letter-at", String.valueOf(at.plus(ahead).toEpochMilli()));
        all.put("letter-ahead", String.valueOf(ahead.toMillis()));
        return sealed(all.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    String sealed(String text) {
        var hpke = new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        try {
            byte[][] parts = hpke.seal(
                    hpke.deserializePublicKey(Base64.getUrlDecoder().decode(key)),
                    bytes("newleaf/letter/1"),
                    bytes(whose),
                    bytes(text),
                    null,
                    null,
                    null);
            byte[] letter = Arrays.copyOf(parts[1], parts[1].length + parts[0].length);
            System.arraycopy(parts[0], 0, letter, parts[1].length, parts[0].length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(letter);
        } catch (InvalidCipherTextException impossible) {
            throw new AssertionError(new GeneralSecurityException(impossible));
        }
    }

    /// What the server says of a letter that is sent now, by the phone's clock.
    String sent(Surfer surfer, String letter, Instant now) {
        surfer.open("/phone/outbox");
        String token = said(surfer, "token");
        surfer.sendOnly(
                "/phone/outbox",
                Map.of("form-token", token),
                "whose=" + whose,
                "letter=" + letter,
                "now=" + now.plus(ahead).toEpochMilli());
        return surfer.body();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
