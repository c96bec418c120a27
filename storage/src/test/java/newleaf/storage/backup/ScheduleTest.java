package newleaf.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import newleaf.storage.Home;
import newleaf.storage.Store;
import newleaf.testkit.MovingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private final MovingClock clock = new MovingClock(Home.NOW);
    private final List<String> said = new ArrayList<>();
    private House house;
    private Store store;
    private Schedule schedule;

    @BeforeEach
    void a_record_is_open() {
        house = new House(folder);
        store = house.home().open();
        store.people().join();
        schedule = Schedule.of(house.make(), DAY, new Keep(2, 0, 0), clock, said::add);
    }

    @AfterEach
    void it_is_closed() {
        store.close();
    }

    @Test
    void one_is_made_at_once_and_again_when_the_last_is_a_day_old() {
        schedule.look();
        assertThat(house.folder().made()).containsExactly(Home.NOW);
        after(DAY.minusSeconds(1));
        assertThat(house.folder().made()).hasSize(1);
        after(Duration.ofSeconds(1));
        assertThat(house.folder().made()).containsExactly(Home.NOW, Home.NOW.plus(DAY));
        Schedule another = Schedule.of(house.make(), DAY, new Keep(2, 0, 0), clock, said::add);
        another.look();
        assertThat(house.folder().made()).hasSize(2);
        assertThat(said).isEmpty();
    }

    @Test
    void old_ones_go_and_files_of_others_stay() throws IOException {
        schedule.look();
        Path foreign = Files.writeString(house.backups().resolve("letter.age"), "to Ana");
        Path almost = Files.writeString(house.backups().resolve("newleaf-2020-01-01T00-00-00-000Z.age.old"), "mine");
        for (int day = 0; day < 3; day++) after(DAY);
        assertThat(house.folder().made())
                .containsExactly(Home.NOW.plus(DAY.multipliedBy(2)), Home.NOW.plus(DAY.multipliedBy(3)));
        assertThat(foreign).hasContent("to Ana");
        assertThat(almost).exists();
        assertThat(house.backups().resolve("erased")).exists();
    }

    @Test
    void one_that_fails_is_said_takes_none_away_and_is_tried_again() throws IOException {
        schedule.look();
        after(DAY);
        Path away = Files.move(house.home().database(), folder.resolve("away"));
        after(DAY);
        assertThat(said).hasSize(1);
        assertThat(said.getFirst()).startsWith("No backup was made. ").doesNotContain("\n");
        assertThat(house.folder().made()).hasSize(2);
        after(Duration.ofMinutes(1));
        assertThat(said).hasSize(1);
        Files.move(away, house.home().database());
        after(Duration.ofMinutes(14));
        assertThat(said).hasSize(1);
        assertThat(house.folder().made()).hasSize(2).contains(clock.instant());
    }

    @Test
    void a_clock_that_went_back_makes_one_at_once_and_takes_none_away() {
        schedule.look();
        after(Duration.ofDays(-400));
        assertThat(house.folder().made()).containsExactly(clock.instant(), Home.NOW);
        for (int day = 0; day < 5; day++) after(DAY);
        assertThat(house.folder().made()).hasSize(3).contains(Home.NOW, clock.instant());
    }

    @Test
    void it_runs_by_itself_and_stops_when_it_is_told() throws Exception {
        var failed = new CompletableFuture<String>();
        Files.move(house.home().database(), folder.resolve("away"));
        try (Schedule own = Schedule.start(house.make(), DAY, Keep.USUAL, clock, failed::complete)) {
            assertThat(failed.get()).startsWith("No backup was made. ");
            assertThat(own).isNotNull();
        }
        Files.move(folder.resolve("away"), house.home().database());
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(each -> each.getName().equals("backups")))
                .isEmpty();
    }

    private void after(Duration time) {
        clock.pass(time);
        schedule.look();
    }
}
