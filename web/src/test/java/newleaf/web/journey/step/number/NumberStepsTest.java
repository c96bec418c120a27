package newleaf.web.journey.step.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import newleaf.guidance.Library;
import newleaf.intake.Reading;
import newleaf.intake.read.Intake;
import newleaf.web.journey.draft.CaseDocument;
import newleaf.web.journey.draft.CaseDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberStepsTest {
    private static final Library LIBRARY = Library.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    static List<NumberSteps.Bounds> bounds() {
        return NumberSteps.bounds();
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void a_page_names_the_bounds_that_the_reader_holds(NumberSteps.Bounds bounds) {
        var low = new BigDecimal(bounds.low());
        var high = new BigDecimal(bounds.high());
        assertThat(isUsable(bounds.path(), low)).isTrue();
        assertThat(isUsable(bounds.path(), high)).isTrue();
        assertThat(isUsable(bounds.path(), high.add(BigDecimal.ONE))).isFalse();
        assertThat(isUsable(bounds.path(), low.subtract(BigDecimal.ONE))).isFalse();
    }

    private static boolean isUsable(String path, BigDecimal value) {
        byte[] document = CaseDocument.of(CaseDraft.empty().with(path, value));
        return new Intake(LIBRARY.shelves()).read(document, DAY) instanceof Reading.Usable;
    }
}
