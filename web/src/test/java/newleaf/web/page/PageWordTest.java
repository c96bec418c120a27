package newleaf.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import newleaf.guidance.Library;
import org.junit.jupiter.api.Test;

class PageWordTest {
    @Test
    void every_word_of_a_page_is_written_and_every_written_word_is_used() {
        assertThat(PageWord.faults(Library.shipped().shelves())).isEmpty();
    }
}
