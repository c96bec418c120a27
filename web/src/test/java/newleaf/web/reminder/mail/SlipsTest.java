package newleaf.web.reminder.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import org.junit.jupiter.api.Test;

/// What stands in the links of mails.
class SlipsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final SecureRandom chance = new SecureRandom();
    private final PersonId person = PersonId.made(chance);
    private final EntryId address = EntryId.made(NOW, chance);
    private final Slips slips = new Slips(new byte[32], chance);
    private final Slips.Slip slip = new Slips.Slip(Slips.For.CONFIRM, person, address, NOW.plusSeconds(3600));

    @Test
    void it_opens_for_what_it_is_and_until_it_ends() {
        String token = slips.sealed(slip);
        assertThat(slips.opened(token, Slips.For.CONFIRM, NOW)).contains(slip);
        assertThat(slips.opened(token, Slips.For.STOP, NOW)).isEmpty();
        assertThat(slips.opened(token, Slips.For.CONFIRM, NOW.plus(Duration.ofSeconds(3599))))
                .isPresent();
        assertThat(slips.opened(token, Slips.For.CONFIRM, NOW.plus(Duration.ofHours(1))))
                .isEmpty();
    }

    @Test
    void it_tells_nothing_and_is_another_each_time() {
        String token = slips.sealed(slip);
        assertThat(token).isNotEqualTo(slips.sealed(slip)).matches("[A-Za-z0-9_-]+");
        assertThat(token).doesNotContain(person.toString(), address.toString());
    }

    @Test
    void a_spoilt_one_opens_nothing() {
        String token = slips.sealed(slip);
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        for (int i = 0; i < bytes.length; i++) {
            byte[] spoilt = bytes.clone();
            spoilt[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(spoilt);
            assertThat(slips.opened(text, Slips.For.CONFIRM, NOW)).isEmpty();
        }
        for (String other : new String[] {"", "a", "!", token + "AAAA", token.substring(4)}) {
            assertThat(slips.opened(other, Slips.For.CONFIRM, NOW)).isEmpty();
        }
        byte[] key = new byte[32];
        key[0] = 1;
        assertThat(new Slips(key, chance).opened(token, Slips.For.CONFIRM, NOW)).isEmpty();
    }
}
