package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import newleaf.guidance.Library;
import org.junit.jupiter.api.Test;

class KnowledgeCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_shipped_shelves_have_no_fault_and_every_rule_answers_its_cases() {
        assertThat(CheckCommand.faults(Library.shipped(), DAY)).isEmpty();
    }

    @Test
    void a_card_whose_review_is_overdue_is_named() {
        assertThat(CheckCommand.faults(Library.shipped(), LocalDate.of(2035, 1, 1)))
                .anySatisfy(fault -> assertThat(fault.problem()).contains("was due for review"));
    }
}
