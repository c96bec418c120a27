package newleaf.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import newleaf.care.PersonId;
import newleaf.storage.Home;
import newleaf.storage.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {
    @TempDir
    private Path folder;

    @Test
    void an_erasure_waits_for_a_copy_that_is_being_made_and_others_write_meanwhile() throws Exception {
        Home home = new Home(folder);
        try (Store store = home.open()) {
            PersonId goes = store.people().join();
            PersonId stays = store.people().join();
            var copies = new CountDownLatch(1);
            var isDone = new CountDownLatch(1);
            var hasErased = new AtomicBoolean();
            var copying =
                    new FutureTask<>(() -> new DataFiles(home.data()).turn().take(() -> {
                        copies.countDown();
                        return waited(isDone) && !hasErased.get();
                    }));
            Thread.ofPlatform().daemon().start(copying);
            copies.await();
            var erasing = new FutureTask<>(() -> {
                store.people().erase(goes);
                return hasErased.getAndSet(true);
            });
            Thread.ofPlatform().daemon().start(erasing);
            while (store.people().knows(goes)) Thread.onSpinWait();
            home.kept(store, stays, home.reason("nobody waits for the erasure"));
            assertThat(hasErased).isFalse();
            isDone.countDown();
            assertThat(copying.get()).isTrue();
            assertThat(erasing.get()).isFalse();
        }
    }

    @Test
    void another_process_takes_its_turn_too() throws Exception {
        Home home = new Home(folder);
        home.open().close();
        Process other = Java.run(TakesTurn.class, home.data().toString());
        try (var lines = other.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("its turn");
            var ours = new FutureTask<>(() -> new DataFiles(home.data()).turn().take(() -> true));
            Thread.ofPlatform().daemon().start(ours);
            assertThat(ours).isNotDone();
            other.destroyForcibly();
            assertThat(ours.get()).isTrue();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
