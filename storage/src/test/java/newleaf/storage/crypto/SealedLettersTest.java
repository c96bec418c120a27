package newleaf.storage.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedLettersTest {
    private static final byte[] SAID = bytes("mood=2&note=a bad night");
    private static final byte[] ABOUT = bytes("of one person");

    private final SealedLetters record = new SealedLetters(own(1));

    @Test
    void what_was_sealed_to_the_record_opens() throws Exception {
        assertThat(record.open(sealed(record, ABOUT), ABOUT)).contains(SAID);
    }

    @Test
    void the_key_is_the_same_after_a_restart_and_another_one_in_another_record() {
        assertThat(new SealedLetters(own(1)).publicKey())
                .isEqualTo(record.publicKey())
                .hasSize(65);
        assertThat(new SealedLetters(own(2)).publicKey()).isNotEqualTo(record.publicKey());
    }

    @Test
    void it_opens_for_what_it_was_sealed_for_and_in_its_record_only() throws Exception {
        byte[] letter = sealed(record, ABOUT);
        assertThat(record.open(letter, bytes("of another"))).isEmpty();
        assertThat(new SealedLetters(own(2)).open(letter, ABOUT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 64, 65, 70, -1})
    void a_changed_byte_anywhere_closes_it(int at) throws Exception {
        byte[] letter = sealed(record, ABOUT);
        letter[at < 0 ? letter.length + at : at] ^= 1;
        assertThat(record.open(letter, ABOUT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 64, 65, 66, 80})
    void what_is_too_short_is_no_letter(int length) throws Exception {
        assertThat(record.open(Arrays.copyOf(sealed(record, ABOUT), length), ABOUT))
                .isEmpty();
    }

    private static byte[] sealed(SealedLetters to, byte[] about) throws Exception {
        var hpke = new HPKE(HPKE.mode_base, HPKE.kem_P256_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        byte[][] parts = hpke.seal(
                hpke.deserializePublicKey(to.publicKey()), bytes("newleaf/letter/1"), about, SAID, null, null, null);
        byte[] letter = Arrays.copyOf(parts[1], parts[1].length + parts[0].length);
        System.arraycopy(parts[0], 0, letter, parts[1].length, parts[0].length);
        return letter;
    }

    private static byte[] own(int first) {
        var own = new byte[32];
        own[0] = (byte) first;
        return own;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
