package newleaf.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeSet;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Because;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;
import newleaf.knowledge.card.RuleCard;
import org.junit.jupiter.api.Test;

class FactWordsTest {
    private static final Library LIBRARY = Library.shipped();

    /// The cases on rule cards make each rule hold once, so every fact that a finding can rest on comes by.
    @Test
    void every_fact_that_a_finding_rests_on_has_words() {
        var words = new FactWords(LIBRARY.shelves());
        var intake = new Intake(LIBRARY.shelves());
        var assess = new Guidance(LIBRARY).assess();
        var missing = new TreeSet<String>();
        LIBRARY.shelves().rules().stream()
                .flatMap(rule -> rule.cases().stream())
                .filter(each -> each.expect() == RuleCard.RuleCase.Expect.YES)
                .map(RuleCard.RuleCase::document)
                .map(given -> intake.read(given.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 11, 21)))
                .flatMap(reading -> reading.usable().stream())
                .map(assess::of)
                .flatMap(assessment -> assessment.findings().stream())
                .flatMap(finding -> finding.because().stream())
                .filter(because -> words.of(because).isEmpty())
                .map(Because::fact)
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }
}
