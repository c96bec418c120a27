package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import newleaf.care.PersonId;
import newleaf.care.content.Reason;
import newleaf.storage.crypto.KeyFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationTest {
    private static final List<Consumer<Rotation>> STEPS =
            List.of(Rotation::bringNew, Rotation::wrapAnew, Rotation::dropOld);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void wherever_it_is_cut_off_the_record_opens_and_the_next_change_makes_it_whole(int steps) {
        Home home = new Home(folder);
        PersonId person;
        try (Store store = home.open()) {
            person = store.people().join();
            home.kept(store, person, home.reason("rest"));
            Rotation rotation = store.rotation();
            STEPS.stream().limit(steps).forEach(step -> step.accept(rotation));
        }
        PersonId later;
        try (Store store = home.open()) {
            assertThat(Home.contents(store.diary().all(person))).containsExactly(new Reason("rest"));
            later = store.people().join();
            home.kept(store, later, home.reason("work"));
            store.rotate();
        }
        assertThat(new KeyFolder(home.keys()).key(false).size()).isEqualTo(1);
        try (Store store = home.open()) {
            assertThat(Home.contents(store.diary().all(person))).containsExactly(new Reason("rest"));
            assertThat(Home.contents(store.diary().all(later))).containsExactly(new Reason("work"));
        }
    }
}
