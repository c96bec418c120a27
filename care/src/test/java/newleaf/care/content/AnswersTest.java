package newleaf.care.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import newleaf.documents.Reading;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.knowledge.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static final Intake INTAKE = new Intake(Shelves.shipped());

    @Test
    void the_case_comes_back_as_it_was_answered() {
        Answers kept = Samples.answers();
        CaseFile read = kept.answered(INTAKE).usable().orElseThrow();
        assertThat(read.asOf()).isEqualTo("2028-02-29");
        assertThat(read.diary()).hasSize(1);
        assertThat(read.history().medications().typed()).hasSize(1);
        Answers again = Answers.of(read);
        assertThat(again.answered(INTAKE).usable().map(Answers::of)).contains(again);
        assertThat(again.document()).contains("sertraline, I think", "15.5");
    }

    @Test
    void what_no_shelf_knows_any_more_is_named() {
        var gone = new Answers(Samples.answers().document().replace("leaf-powder", "gone-powder"), Optional.empty());
        assertThat(gone.answered(INTAKE)).isInstanceOf(Reading.Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "words",
                "{\"schema\":\"newleaf/case/1\"}",
                "{\"schema\":\"newleaf/case/2\",\"asOf\":\"2028-02-29\"}",
                "{\"schema\":\"newleaf/case/1\",\"asOf\":\"some day\"}"
            })
    void anything_else_is_refused(String document) {
        assertThatThrownBy(() -> new Answers(document, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("some day");
    }
}
