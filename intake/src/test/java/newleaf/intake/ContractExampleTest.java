package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.history.When;
import newleaf.intake.use.Amount;
import newleaf.intake.use.ProductForm;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;

/// The contract's own example, word for word, lands field by field where it should.
class ContractExampleTest {
    private static final CaseFile CASE = Cases.usable(Cases.resource("contract-example.yaml"));

    @Test
    void the_person_is_read() {
        assertThat(CASE.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(CASE.answeredBy()).isEqualTo(AnsweredBy.SELF);
        var person = CASE.person();
        assertThat(person.age().known()).contains(43.0);
        assertThat(person.sex().known()).contains("male");
        assertThat(person.weightKg().known()).contains(80.0);
        assertThat(List.of(person.pregnant(), person.breastfeeding(), person.exposedBeforeBirth()))
                .allMatch(answer -> answer.known().filter(value -> !value).isPresent());
        assertThat(person.jurisdiction().known()).contains("US-MA");
        assertThat(person.country().known()).contains("US");
    }

    @Test
    void the_use_is_read() {
        var use = CASE.use();
        assertThat(use.gramsPerDay().isKnown()).isFalse();
        assertThat(use.dosesPerDay().known()).contains(4.0);
        assertThat(use.daysPerWeek().known()).contains(7.0);
        assertThat(use.durationMonths().known()).contains(36.0);
        assertThat(use.hoursSinceLastDose().known()).contains(20.0);
        assertThat(use.stopped().known()).contains(false);
        assertThat(use.reasons().present()).containsExactly("pain");
        assertThat(use.escalated().known()).contains(true);
        assertThat(use.previousAttempts().known()).contains(1.0);
    }

    @Test
    void the_product_is_read() {
        var product = CASE.use().products().known().orElseThrow().getFirst();
        assertThat(product.form().known()).contains(ProductForm.LEAF_POWDER);
        assertThat(product.shelfId()).isEmpty();
        assertThat(product.amountPerDose().known()).contains(new Amount(Span.exactly(7.5), AmountUnit.GRAM));
        assertThat(product.dosesPerDay().known()).contains(4.0);
        var label = product.label();
        assertThat(List.of(
                        label.mitragynineMgPerUnit(),
                        label.sevenHydroxyMgPerUnit(),
                        label.mitragynineMgPerG(),
                        label.sevenHydroxyMgPerG(),
                        label.gramsPerUnit(),
                        label.mLPerUnit(),
                        label.leafGramsPerUnit()))
                .noneMatch(Answer::isKnown);
    }

    @Test
    void the_history_and_the_lists_are_read() {
        var history = CASE.history();
        assertThat(history.opioidUseDisorder().known()).contains("past");
        assertThat(history.withdrawalSeizureOrDelirium().known()).contains(false);
        assertThat(history.otherSubstances().has("benzodiazepine")).isEqualTo(Truth.NO);
        assertThat(history.conditions().has("heart-rhythm")).isEqualTo(Truth.NO);
        assertThat(history.medications().hasClass("methadone")).isEqualTo(Truth.NO);
        assertThat(history.events().within("seizure", When.EARLIER)).isEqualTo(Truth.NO);
        assertThat(CASE.criteria().has("craving")).isEqualTo(Truth.NOT_KNOWN);
        assertThat(CASE.signs().has("rigid-schedule")).isEqualTo(Truth.NO);
        assertThat(CASE.symptoms().has("yawning")).isEqualTo(Truth.NO);
        assertThat(CASE.diary()).isEmpty();
    }

    @Test
    void the_measurements_are_read() {
        var scores = CASE.scores();
        assertThat(scores.rater().known()).contains("clinician");
        assertThat(scores.cows().known()).contains(14.0);
        assertThat(scores.phq9().known()).contains(11.0);
        assertThat(scores.phq9Item9().known()).contains(0.0);
        assertThat(scores.gad7().known()).contains(9.0);
        assertThat(scores.peg().known()).contains(6.0);
        assertThat(scores.craving().known()).contains(7.0);
        assertThat(scores.diary().known()).contains(24.0);
        var vitals = CASE.vitals();
        assertThat(vitals.systolicMmHg().known()).contains(128.0);
        assertThat(vitals.diastolicMmHg().known()).contains(82.0);
        assertThat(vitals.pulsePerMin().known()).contains(96.0);
        assertThat(vitals.temperatureC().known()).contains(36.9);
        assertThat(vitals.spo2Percent().known()).contains(98.0);
        assertThat(vitals.breathsPerMin().known()).contains(14.0);
        var labs = CASE.labs();
        assertThat(List.of(labs.altUL(), labs.bilirubinMgDl(), labs.inr(), labs.qtcMs()))
                .noneMatch(Answer::isKnown);
    }

    @Test
    void the_situation_and_the_wish_are_read() {
        assertThat(CASE.safety().suicidal().known()).contains("none");
        assertThat(CASE.safety().unresponsive().known()).contains(false);
        assertThat(CASE.safety().vomitingCannotDrink().known()).contains(false);
        var situation = CASE.situation();
        assertThat(situation.safeHome().known()).contains(true);
        assertThat(situation.someonePresent().known()).contains(true);
        assertThat(situation.canAttendDaily().known()).contains(true);
        assertThat(situation.naloxoneAtHome().known()).contains(false);
        assertThat(situation.setting().known()).contains("home");
        var goal = CASE.goal();
        assertThat(goal.aim().known()).contains("quit");
        assertThat(goal.approach().known()).contains("unsure");
        assertThat(goal.scaleStepG().known()).contains(0.1);
        assertThat(List.of(goal.weeks(), goal.targetGPerDay())).noneMatch(Answer::isKnown);
        var limits = CASE.limits();
        assertThat(List.of(
                        limits.largestCutPercent(),
                        limits.smallestIntervalDays(),
                        limits.ceilingGPerDay(),
                        limits.supplyG()))
                .noneMatch(Answer::isKnown);
        assertThat(limits.clinicianReason().isKnown()).isFalse();
        assertThat(limits.frozen()).isEmpty();
    }
}
