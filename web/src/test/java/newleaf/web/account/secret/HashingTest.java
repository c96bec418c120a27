package newleaf.web.account.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class HashingTest {
    private static final Optional<String> HASH = Optional.of("hash");

    private final Gated encoder = new Gated();
    private final Hashing hashing = new Hashing(encoder, 1);

    @AfterEach
    void close() {
        encoder.gate.countDown();
        hashing.close();
    }

    @Test
    void a_passphrase_is_known_again_however_its_letters_were_typed() {
        try (var real = new Hashing()) {
            String hash = answer(real.hash("cafe\u0301 and a boat", true, "192.0.2.1"));
            assertThat(hash).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[\\w+/]{22}\\$[\\w+/]{43}");
            assertThat(answer(real.matches("caf\u00e9 and a boat", Optional.of(hash), false, "192.0.2.1")))
                    .isTrue();
            assertThat(answer(real.matches("cafe and a boat", Optional.of(hash), false, "192.0.2.1")))
                    .isFalse();
        }
    }

    @Test
    void without_a_hash_one_of_nobody_is_checked_at_the_same_cost() {
        encoder.gate.countDown();
        assertThat(answer(hashing.matches("yes", Optional.empty(), false, "192.0.2.1")))
                .isFalse();
        assertThat(answer(hashing.matches("yes", HASH, false, "192.0.2.1"))).isTrue();
        assertThat(encoder.hashes.getFirst())
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[\\w+/]{22}\\$[\\w+/]{43}");
        assertThat(encoder.hashes.getLast()).isEqualTo("hash");
    }

    @Test
    void the_hash_of_nobody_can_be_read_and_fits_nothing() {
        try (var real = new Hashing()) {
            assertThat(answer(real.matches("yes", Optional.empty(), false, "192.0.2.1")))
                    .isFalse();
        }
    }

    @Test
    void known_browsers_come_first_and_then_others_in_their_order() throws InterruptedException {
        var all = new ArrayList<CompletableFuture<Boolean>>();
        all.add(waits("begun", false, "192.0.2.1"));
        encoder.begun.await();
        all.add(waits("stranger 1", false, "192.0.2.2"));
        all.add(waits("stranger 2", false, "192.0.2.3"));
        all.add(waits("known a1", true, "192.0.2.4"));
        all.add(waits("known a2", true, "192.0.2.4"));
        all.add(waits("known b1", true, "192.0.2.5"));
        encoder.gate.countDown();
        all.forEach(CompletableFuture::join);
        assertThat(encoder.passphrases)
                .containsExactly("begun", "known a1", "known b1", "known a2", "stranger 1", "stranger 2");
    }

    @Test
    void one_stranger_of_a_network_waits_and_a_known_browser_there_all_the_same() throws InterruptedException {
        assertThat(waits("begun", false, "192.0.2.1")).isNotNull();
        encoder.begun.await();
        assertThat(waits("first", false, "192.0.2.1")).isNotNull();
        assertThat(hashing.matches("second", HASH, false, "192.0.2.1")).isInstanceOf(Turn.Busy.class);
        assertThat(waits("known", true, "192.0.2.1")).isNotNull();
        assertThat(waits("elsewhere", false, "192.0.2.2")).isNotNull();
    }

    @Test
    void sixty_four_strangers_wait_and_the_next_is_told_so() throws InterruptedException {
        assertThat(waits("begun", false, "198.51.100.1")).isNotNull();
        encoder.begun.await();
        for (int i = 0; i < 64; i++)
            assertThat(waits("yes", false, "192.0.2." + i)).isNotNull();
        assertThat(hashing.matches("yes", HASH, false, "192.0.2.99")).isInstanceOf(Turn.Busy.class);
        assertThat(hashing.hash("yes", false, "192.0.2.99")).isInstanceOf(Turn.Busy.class);
        assertThat(waits("known", true, "192.0.2.99")).isNotNull();
    }

    @Test
    void what_nobody_waits_for_any_more_is_not_begun() throws InterruptedException {
        var begun = waits("begun", false, "192.0.2.1");
        encoder.begun.await();
        assertThat(waits("given up", false, "192.0.2.2").cancel(false)).isTrue();
        var last = waits("last", false, "192.0.2.3");
        encoder.gate.countDown();
        CompletableFuture.allOf(begun, last).join();
        assertThat(encoder.passphrases).containsExactly("begun", "last");
    }

    @Test
    void closing_lets_go_of_what_waits() throws InterruptedException {
        assertThat(waits("begun", false, "192.0.2.1")).isNotNull();
        encoder.begun.await();
        var waiting = waits("waiting", false, "192.0.2.2");
        hashing.close();
        assertThatThrownBy(waiting::join).isInstanceOf(CancellationException.class);
        assertThat(hashing.matches("late", HASH, false, "192.0.2.3")).isInstanceOf(Turn.Busy.class);
    }

    @Test
    void a_failure_says_nothing_of_the_passphrase_and_the_next_is_answered() {
        encoder.gate.countDown();
        var failed = waits("break plover", false, "192.0.2.1");
        assertThatThrownBy(failed::join)
                .hasStackTraceContaining("hashing failed")
                .satisfies(failure -> assertThat(traceOf(failure)).doesNotContain("plover"));
        assertThat(waits("yes", false, "192.0.2.1").join()).isTrue();
    }

    @Test
    void nothing_that_is_handed_out_says_the_passphrase() {
        Turn<Boolean> turn = hashing.matches("plover", HASH, false, "192.0.2.1");
        assertThat(turn.toString() + hashing).doesNotContain("plover");
    }

    @Test
    void what_is_too_long_is_no_match_and_is_not_hashed() {
        encoder.gate.countDown();
        assertThat(answer(hashing.matches("x".repeat(2_000), HASH, false, "192.0.2.1")))
                .isFalse();
        assertThat(encoder.passphrases).isEmpty();
        assertThatThrownBy(() -> hashing.hash("secret".repeat(500), false, "192.0.2.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_hashing_thread_is_slow_and_holds_nobody_back_from_leaving() {
        encoder.gate.countDown();
        assertThat(waits("yes", false, "192.0.2.1").join()).isNotNull();
        assertThat(encoder.threads).allMatch(each -> each.getPriority() == Thread.MIN_PRIORITY && each.isDaemon());
    }

    private CompletableFuture<Boolean> waits(String passphrase, boolean isKnown, String from) {
        return waiting(hashing.matches(passphrase, HASH, isKnown, from));
    }

    private static <T> T answer(Turn<T> turn) {
        return waiting(turn).join();
    }

    private static <T> CompletableFuture<T> waiting(Turn<T> turn) {
        return switch (turn) {
            case Turn.Waits<T>(var answer) -> answer;
            case Turn.Busy<T>() -> throw new AssertionError("busy");
        };
    }

    private static String traceOf(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /// Stops at a gate, and tells what it was asked.
    private static final class Gated implements PasswordEncoder {
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch gate = new CountDownLatch(1);
        final List<String> passphrases = new CopyOnWriteArrayList<>();
        final List<String> hashes = new CopyOnWriteArrayList<>();
        final List<Thread> threads = new CopyOnWriteArrayList<>();

        @Override
        public String encode(@Nullable CharSequence passphrase) {
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence passphrase, @Nullable String hash) {
            passphrases.add(String.valueOf(passphrase));
            hashes.add(String.valueOf(hash));
            threads.add(Thread.currentThread());
            begun.countDown();
            try {
                gate.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            String typed = String.valueOf(passphrase);
            if (typed.startsWith("break")) throw new IllegalArgumentException(typed);
            return true;
        }
    }
}
