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
        assertThat(CASE.answer(CaseField.AGE).known()).contains(43.0);
        assertThat(person.sex().known()).contains(Sex.MALE);
        assertThat(CASE.answer(CaseField.WEIGHT).known()).contains(80.0);
        assertThat(List.of(
                        CASE.answer(CaseField.PREGNANT),
                        CASE.answer(CaseField.BREASTFEEDING),
                        CASE.answer(CaseField.EXPOSED_BEFORE_BIRTH)))
                .allMatch(answer -> answer.known().filter(value -> !value).isPresent());
        assertThat(person.jurisdiction().known()).contains("US-MA");
        assertThat(person.country().known()).contains("US");
    }

    @Test
    void the_use_is_read() {
        var use = CASE.use();
        assertThat(use.gramsPerDay().isKnown()).isFalse();
        assertThat(use.dosesPerDay().known()).contains(Span.exactly(4));
        assertThat(use.daysPerWeek().known()).contains(7.0);
        assertThat(use.durationMonths().known()).contains(36.0);
        assertThat(use.hoursSinceLastDose().known()).contains(20.0);
        assertThat(use.stopped().known()).contains(false);
        assertThat(use.reasons().present()).containsExactly("pain");
        assertThat(use.escalated().known()).contains(true);
        assertThat(CASE.answer(CaseField.NIGHT_DOSES).isKnown()).isFalse();
        assertThat(CASE.answer(CaseField.EARLIER_PRODUCTS).isKnown()).isFalse();
        assertThat(CASE.answer(CaseField.COST_PER_WEEK).isKnown()).isFalse();
        assertThat(use.previousAttempts().known()).contains(1.0);
    }

    @Test
    void the_product_is_read() {
        var product = CASE.use().products().known().orElseThrow().getFirst();
        assertThat(product.form().known()).contains(ProductForm.LEAF_POWDER);
        assertThat(product.shelfId()).isEmpty();
        assertThat(product.amountPerDose().known()).contains(new Amount(Span.exactly(7.5), AmountUnit.GRAM));
        assertThat(product.dosesPerDay().known()).contains(Span.exactly(4));
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
        assertThat(CASE.answer(CaseField.OPIOID_USE_DISORDER).known()).contains(OpioidUseDisorder.PAST);
        assertThat(CASE.answer(CaseField.WITHDRAWAL_SEIZURE_OR_DELIRIUM).known())
                .contains(false);
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
        assertThat(CASE.answer(CaseField.RATER).known()).contains(ScoreRater.CLINICIAN);
        assertThat(CASE.answer(CaseField.COWS).known()).contains(14.0);
        assertThat(CASE.answer(CaseField.PHQ9).known()).contains(11.0);
        assertThat(CASE.answer(CaseField.PHQ9_ITEM9).known()).contains(0.0);
        assertThat(CASE.answer(CaseField.GAD7).known()).contains(9.0);
        assertThat(CASE.answer(CaseField.PEG).known()).contains(6.0);
        assertThat(CASE.answer(CaseField.CRAVING).known()).contains(7.0);
        assertThat(CASE.answer(CaseField.DIARY_SCORE).known()).contains(24.0);
        assertThat(CASE.answer(CaseField.SYSTOLIC).known()).contains(128.0);
        assertThat(CASE.answer(CaseField.DIASTOLIC).known()).contains(82.0);
        assertThat(CASE.answer(CaseField.PULSE).known()).contains(96.0);
        assertThat(CASE.answer(CaseField.TEMPERATURE).known()).contains(36.9);
        assertThat(CASE.answer(CaseField.OXYGEN).known()).contains(98.0);
        assertThat(CASE.answer(CaseField.BREATHS).known()).contains(14.0);
        assertThat(List.of(
                        CASE.answer(CaseField.ALT),
                        CASE.answer(CaseField.BILIRUBIN),
                        CASE.answer(CaseField.INR),
                        CASE.answer(CaseField.QTC),
                        CASE.answer(CaseField.SODIUM),
                        CASE.answer(CaseField.ALT_LIMIT)))
                .noneMatch(Answer::isKnown);
    }

    @Test
    void the_situation_and_the_wish_are_read() {
        assertThat(CASE.answer(CaseField.SUICIDAL).known()).contains(SuicidalThoughts.NONE);
        assertThat(CASE.answer(CaseField.UNRESPONSIVE).known()).contains(false);
        assertThat(CASE.answer(CaseField.CANNOT_DRINK).known()).contains(false);
        assertThat(CASE.answer(CaseField.SAFE_HOME).known()).contains(true);
        assertThat(CASE.answer(CaseField.SOMEONE_PRESENT).known()).contains(true);
        assertThat(CASE.answer(CaseField.CAN_ATTEND_DAILY).known()).contains(true);
        assertThat(CASE.answer(CaseField.NALOXONE_AT_HOME).known()).contains(false);
        assertThat(CASE.answer(CaseField.CLINICIAN_KNOWS).known()).contains(false);
        assertThat(CASE.answer(CaseField.SETTING).known()).contains(Setting.HOME);
        var goal = CASE.goal();
        assertThat(goal.aim().known()).contains(Aim.QUIT);
        assertThat(CASE.answer(CaseField.APPROACH).known()).contains(Approach.UNSURE);
        assertThat(goal.scaleStepG().known()).contains(0.1);
        assertThat(List.of(goal.stepBack(), goal.weeks(), goal.targetGPerDay())).noneMatch(Answer::isKnown);
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
