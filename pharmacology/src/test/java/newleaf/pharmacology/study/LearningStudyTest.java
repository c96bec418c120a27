package newleaf.pharmacology.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.study.LearningStudy.Steady;
import org.junit.jupiter.api.Test;

class LearningStudyTest {
    private static final LearningStudy STUDY = new LearningStudy(Shelves.shipped(), Studies.SIMULATION);

    @Test
    void the_chance_of_a_severe_day_never_falls_as_the_diary_rises() {
        assertThat(falls(STUDY.whileTaking())).isZero();
        assertThat(falls(STUDY.fiveDaysStopped())).isZero();
    }

    /// A steady diary on a steady dose is background: what it says of withdrawal alone hardly moves.
    @Test
    void a_steady_diary_while_taking_teaches_little_about_withdrawal() {
        List<Steady> taking = STUDY.whileTaking();
        assertThat(Math.abs(taking.get(80).severeWithdrawal() - taking.get(0).severeWithdrawal()))
                .isLessThan(0.05);
        assertThat(taking.get(80).severe()).isGreaterThan(0.99);
    }

    /// By default 300 people, where chance alone moves the share by 2.
    @Test
    void bands_hold_the_truth_as_often_as_they_say() {
        int strangers = Boolean.getBoolean("newleaf.full") ? 1000 : 300;
        assertThat(STUDY.calibrated(strangers, 0).inside()).isBetween(0.75, 0.85);
        assertThat(STUDY.calibrated(strangers, 0.5).inside()).isBetween(0.75, 0.85);
    }

    private static long falls(List<Steady> diaries) {
        long falls = 0;
        for (int i = 1; i < diaries.size(); i++) {
            if (diaries.get(i).severe() < diaries.get(i - 1).severe() - 1e-9) falls++;
        }
        return falls;
    }
}
