package newleaf.web.reminder.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The example of RFC 8291, section 5.
class SealedMessageTest {
    private static final String OURS_SECRET = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private static final String OURS_OPEN =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private static final String THEIRS =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";
    private static final String SALT = "DGv6ra1nlYgDCS1FRnbzlw";
    private static final String SEALED =
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3"
                    + "vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qul"
                    + "cy4a-fN";

    @Test
    void the_example_of_the_standard_is_sealed_as_the_standard_does() throws GeneralSecurityException {
        byte[] plain = "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.US_ASCII);
        var own = new Pair(
                Curve.secret(new BigInteger(1, Letters.read(OURS_SECRET))), Curve.point(Letters.read(OURS_OPEN)));
        byte[] sealed = SealedMessage.of(
                plain, Curve.point(Letters.read(THEIRS)), Letters.read(SECRET), own, Letters.read(SALT));
        assertThat(Letters.of(sealed)).isEqualTo(SEALED);
    }

    @Test
    void a_public_key_is_found_by_its_secret_number() throws GeneralSecurityException {
        BigInteger number = new BigInteger(1, Letters.read(OURS_SECRET));
        Pair pair = Curve.pair(number);
        assertThat(pair.fits()).isTrue();
        byte[] standard = Letters.read(OURS_OPEN);
        assertThat(Arrays.copyOf(Curve.bytes(pair.open()), 33))
                .as("the first coordinate")
                .isEqualTo(Arrays.copyOf(standard, 33));
    }

    @Test
    void what_is_no_point_of_the_curve_is_no_key() {
        byte[] moved = Letters.read(THEIRS);
        moved[64] ^= 1;
        byte[] beyond = Letters.read(THEIRS);
        Arrays.fill(beyond, 1, 65, (byte) 0xff);
        byte[] zero = new byte[65];
        zero[0] = 4;
        for (byte[] bytes : new byte[][] {moved, beyond, zero, new byte[0], new byte[65]}) {
            assertThatThrownBy(() -> Curve.point(bytes)).isInstanceOf(GeneralSecurityException.class);
        }
    }
}
