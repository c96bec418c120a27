package newleaf.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class InventedCaseTest {
    private static final InventedCase CASE = InventedCase.of("""
            # Invented.
            asOf: 2026-11-21
            person:
              age: 43
              sex: male
            history:
              events: []
            symptoms: [ { id: insomnia, grade: 2 } ]
            """);

    @Test
    void a_document_with_one_answer_a_line_is_taken_apart_and_put_together() {
        assertThat(CASE.paths()).containsExactly("asOf", "person.age", "person.sex", "history.events", "symptoms");
        assertThat(CASE.yaml())
                .isEqualTo("{ asOf: 2026-11-21, person: { age: 43, sex: male }, history: { events: [] },"
                        + " symptoms: [ { id: insomnia, grade: 2 } ] }");
    }

    @Test
    void a_change_gives_a_new_document() {
        InventedCase older = CASE.with("person.age", "70").without("history").adding("signs", "mixing-substances");
        assertThat(older.yaml())
                .contains("age: 70", "signs: [mixing-substances]")
                .doesNotContain("history");
        assertThat(CASE.yaml()).contains("age: 43");
    }

    @Test
    void a_no_is_a_false_a_none_a_never_or_an_empty_list() {
        InventedCase asked = CASE.with("safety.suicidal", "none").with("use.stopped", "true");
        assertThat(List.of("safety.suicidal", "history.events")).allMatch(asked::isNo);
        assertThat(List.of("use.stopped", "person.age", "never.asked")).noneMatch(asked::isNo);
    }

    @Test
    void what_is_no_answer_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> InventedCase.of("person\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> CASE.adding("symptoms", "craving"));
    }
}
