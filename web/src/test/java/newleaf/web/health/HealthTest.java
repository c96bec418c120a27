package newleaf.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import newleaf.web.computing.Computing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Computing computing = new Computing();

    @AfterEach
    void close() {
        computing.close();
    }

    @Test
    void it_is_well_while_reports_are_made_and_the_record_answers() throws InterruptedException {
        assertThat(new Health(computing, RecordAnswers.NO_RECORD, LONG).isWell())
                .isTrue();
        assertThat(new Health(computing, () -> false, LONG).isWell()).isFalse();
        computing.close();
        assertThat(new Health(computing, RecordAnswers.NO_RECORD, LONG).isWell())
                .isFalse();
    }

    @Test
    void a_record_that_fails_is_not_well() throws InterruptedException {
        RecordAnswers failing = () -> {
            throw new IllegalStateException("gone");
        };
        assertThat(new Health(computing, failing, LONG).isWell()).isFalse();
    }

    @Test
    void a_record_that_hangs_is_not_waited_for() throws InterruptedException {
        var never = new CountDownLatch(1);
        RecordAnswers hanging = () -> {
            try {
                never.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            return true;
        };
        assertThat(new Health(computing, hanging, Duration.ofMillis(1)).isWell())
                .isFalse();
        never.countDown();
    }

    @Test
    void many_who_ask_at_once_ask_the_record_once() throws InterruptedException {
        var asked = new AtomicInteger();
        var health = new Health(computing, () -> asked.incrementAndGet() > 0, LONG);
        long begin = System.nanoTime();
        for (int i = 0; i < 50; i++) health.isWell();
        long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        assertThat(asked.get()).isLessThanOrEqualTo((int) seconds + 1);
    }
}
