package newleaf.web.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairQueueTest {
    @Test
    void one_network_after_another_has_its_turn() {
        var queue = new FairQueue<String, String>(10, 3);
        for (String work : List.of("a1", "a2", "a3", "b1", "c1", "b2")) queue.offer(work.substring(0, 1), work);
        assertThat(all(queue)).containsExactly("a1", "b1", "c1", "a2", "b2", "a3");
    }

    @Test
    void one_network_has_its_places_and_no_more() {
        var queue = new FairQueue<String, String>(10, 2);
        assertThat(queue.offer("a", "1")).isTrue();
        assertThat(queue.offer("a", "2")).isTrue();
        assertThat(queue.offer("a", "3")).isFalse();
        assertThat(queue.next()).contains("1");
        assertThat(queue.offer("a", "4")).isTrue();
        assertThat(all(queue)).containsExactly("2", "4");
    }

    @Test
    void where_it_is_full_nobody_is_taken_until_one_has_left() {
        var queue = new FairQueue<String, String>(2, 1);
        assertThat(queue.offer("a", "1")).isTrue();
        assertThat(queue.offer("b", "2")).isTrue();
        assertThat(queue.offer("c", "3")).isFalse();
        assertThat(queue.next()).contains("1");
        assertThat(queue.offer("c", "3")).isTrue();
    }

    private static List<String> all(FairQueue<String, String> queue) {
        var all = new ArrayList<String>();
        for (var next = queue.next(); next.isPresent(); next = queue.next()) all.add(next.get());
        return all;
    }
}
