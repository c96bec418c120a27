package newleaf.web.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private static final Optional<String> UNKNOWN = Optional.empty();
    private static final Optional<String> KNOWN = Optional.of("browser");

    private final AtomicLong now = new AtomicLong();
    private final Guesses guesses = new Guesses(now::get);

    @Test
    void an_address_has_ten_tries_whatever_accounts_it_tries() {
        for (int i = 0; i < 10; i++)
            assertThat(mayGuess("192.0.2.1", "account " + i, UNKNOWN)).isTrue();
        assertThat(mayGuess("192.0.2.1", "another", UNKNOWN)).isFalse();
        assertThat(mayGuess("192.0.2.2", "another", UNKNOWN)).isTrue();
    }

    @Test
    void a_household_is_one_network() {
        for (int i = 1; i <= 10; i++) mayGuess("2001:db8:1:1::" + i, "one", UNKNOWN);
        assertThat(mayGuess("2001:db8:1:1:ffff::1", "two", UNKNOWN)).isFalse();
        assertThat(mayGuess("2001:db8:1:2::1", "two", UNKNOWN)).isTrue();
    }

    @Test
    void an_account_has_twenty_tries_from_all_strangers() {
        for (int i = 0; i < 20; i++)
            assertThat(mayGuess("192.0.2." + i, "one", UNKNOWN)).isTrue();
        assertThat(mayGuess("192.0.2.77", "one", UNKNOWN)).isFalse();
        assertThat(mayGuess("192.0.2.77", "two", UNKNOWN)).isTrue();
    }

    @Test
    void a_try_that_the_account_refused_costs_the_address_nothing() {
        for (int i = 0; i < 20; i++) mayGuess("192.0.2." + i, "one", UNKNOWN);
        for (int i = 0; i < 30; i++) mayGuess("192.0.2.77", "one", UNKNOWN);
        assertThat(mayGuess("192.0.2.77", "two", UNKNOWN)).isTrue();
    }

    @Test
    void nobody_elsewhere_locks_out_a_known_browser() {
        for (int i = 0; i < 200; i++) mayGuess("192.0.2." + i, "one", UNKNOWN);
        for (int i = 0; i < 50; i++) mayGuess("192.0.2.1", "one", UNKNOWN); // behind the same router too
        for (int i = 0; i < 50; i++) mayGuess("192.0.2.1", "one", Optional.of("another browser"));
        for (int i = 0; i < 50; i++) mayGuess("192.0.2.1", "two", KNOWN);
        for (int i = 0; i < 10; i++)
            assertThat(mayGuess("192.0.2.1", "one", KNOWN)).isTrue();
        assertThat(mayGuess("192.0.2.1", "one", KNOWN)).isFalse();
    }

    @Test
    void a_known_browser_takes_no_tries_of_strangers() {
        for (int i = 0; i < 50; i++) mayGuess("192.0.2.1", "one", KNOWN);
        assertThat(mayGuess("192.0.2.1", "one", UNKNOWN)).isTrue();
    }

    @Test
    void what_was_right_does_not_count() {
        for (Optional<String> browser : List.of(UNKNOWN, KNOWN))
            for (int i = 0; i < 100; i++) {
                assertThat(mayGuess("192.0.2.1", "one", browser)).isTrue();
                guesses.right("192.0.2.1", "one", browser);
            }
    }

    @Test
    void being_right_gives_back_one_try_and_no_more() {
        for (int i = 0; i < 10; i++) mayGuess("192.0.2.1", "one", UNKNOWN);
        guesses.right("192.0.2.1", "one", UNKNOWN);
        assertThat(mayGuess("192.0.2.1", "one", UNKNOWN)).isTrue();
        assertThat(mayGuess("192.0.2.1", "one", UNKNOWN)).isFalse();
    }

    @Test
    void tries_come_back_one_by_one() {
        for (int i = 0; i < 10; i++) mayGuess("192.0.2.1", "account " + i, UNKNOWN);
        pass(Duration.ofSeconds(89));
        assertThat(mayGuess("192.0.2.1", "one", UNKNOWN)).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(mayGuess("192.0.2.1", "one", UNKNOWN)).isTrue();
        assertThat(mayGuess("192.0.2.1", "one", UNKNOWN)).isFalse();
    }

    @Test
    void an_account_waits_three_minutes_for_one_more() {
        for (int i = 0; i < 20; i++) mayGuess("192.0.2." + i, "one", UNKNOWN);
        pass(Duration.ofSeconds(179));
        assertThat(mayGuess("192.0.2.77", "one", UNKNOWN)).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(mayGuess("192.0.2.77", "one", UNKNOWN)).isTrue();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private boolean mayGuess(String address, String account, Optional<String> browser) {
        return guesses.mayGuess(address, account, browser);
    }
}
