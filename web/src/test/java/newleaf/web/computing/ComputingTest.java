package newleaf.web.computing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ComputingTest {
    private final AtomicInteger runs = new AtomicInteger();
    private final CountDownLatch open = new CountDownLatch(1);

    private int slow() {
        try {
            open.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        return runs.incrementAndGet();
    }

    @Test
    void many_who_ask_the_same_cost_one_run() {
        try (Computing computing = new Computing(2)) {
            List<CompletableFuture<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) all.add(computing.ask("one", Integer.class, this::slow));
            open.countDown();
            assertThat(all).allSatisfy(each -> assertThat(each.join()).isEqualTo(1));
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void two_kinds_of_answer_to_one_question_are_two_answers() {
        try (Computing computing = new Computing(1)) {
            CompletableFuture<Integer> number = computing.ask("one", Integer.class, () -> 1);
            CompletableFuture<String> word = computing.ask("one", String.class, () -> "one");
            assertThat(number.join()).isEqualTo(1);
            assertThat(word.join()).isEqualTo("one");
        }
    }

    @Test
    void who_comes_when_too_many_wait_is_told_at_once() {
        try (Computing computing = new Computing(1)) {
            List<CompletableFuture<Integer>> all = new ArrayList<>();
            for (int i = 0; i <= Computing.MOST_WAITING; i++) all.add(computing.ask(i, Integer.class, this::slow));
            assertThatThrownBy(() -> computing.ask("one more", Integer.class, this::slow))
                    .isInstanceOf(RejectedExecutionException.class);
            open.countDown();
            all.forEach(CompletableFuture::join);
            assertThat(computing.ask("one more", Integer.class, this::slow).join())
                    .isPositive();
        }
    }

    @Test
    void a_failed_run_fails_for_who_asked_and_holds_nobody_else_back() {
        try (Computing computing = new Computing(1)) {
            open.countDown();
            CompletableFuture<Integer> failed = computing.ask("bad", Integer.class, () -> {
                throw new IllegalStateException("broken on purpose");
            });
            assertThatThrownBy(failed::join).hasCauseInstanceOf(IllegalStateException.class);
            CompletableFuture<Integer> tooDeep = computing.ask("deep", Integer.class, () -> {
                throw new StackOverflowError("broken on purpose");
            });
            assertThatThrownBy(tooDeep::join).hasCauseInstanceOf(StackOverflowError.class);
            assertThat(computing.ask("good", Integer.class, this::slow).join()).isEqualTo(1);
        }
    }
}
