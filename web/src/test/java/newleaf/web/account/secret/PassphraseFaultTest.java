package newleaf.web.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import newleaf.guidance.Library;
import org.junit.jupiter.api.Test;

class PassphraseFaultTest {
    @Test
    void every_reason_has_its_words() {
        assertThat(PassphraseFault.faults(Library.shipped().shelves())).isEmpty();
    }
}
