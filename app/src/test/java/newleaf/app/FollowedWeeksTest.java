package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import newleaf.guidance.Assessment;
import newleaf.guidance.taper.KeepPlan.Kept;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.taper.adapt.Adaptation.Now;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Ended;
import newleaf.taper.plan.PlanFile.Hold;
import newleaf.taper.plan.PlanFile.Slow;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.Step.Dose;

/// A plan is followed week after week, each time with the file that the week before wrote: whatever the diary says, it
/// keeps its word over the whole way.
class FollowedWeeksTest {
    private static final String SEED = "20261121";
    private static final double CLOSE = 1e-5;

    /// By situation: rules take most of the time, and the diary is none of their business.
    private static final Map<String, Assessment> ASSESSED = new ConcurrentHashMap<>();

    /// For each try of `./check --full`.
    private static final int MORE_LIVES = 8;

    /// Of a seed; a smaller one is no simpler life, so nothing is shrunk.
    @Property(seed = SEED, tries = 90, shrinking = ShrinkingMode.OFF)
    void week_after_week_a_plan_keeps_its_word(@ForAll int seed, @ForAll @IntRange(min = 12, max = 30) int weeks) {
        int lives = Boolean.getBoolean("newleaf.full") ? MORE_LIVES : 1;
        IntStream.range(0, lives).parallel().forEach(i -> follow(new FollowedLife(31L * seed + i), weeks));
    }

    private static void follow(FollowedLife life, int weeks) {
        Optional<PlanFile> file = kept(life, Optional.empty()).file();
        for (int week = 0; week < weeks && file.isPresent(); week++) {
            life.liveAWeek(file.get());
            Kept kept = kept(life, file);
            if (week % 3 == 0) isTheSameAskedTwice(life, kept);
            check(file.get(), kept, life);
            file = kept.file();
        }
        file.ifPresent(FollowedWeeksTest::noDayEverRises);
    }

    private static Kept kept(FollowedLife life, Optional<PlanFile> followed) {
        String document = life.document();
        Assessment like = ASSESSED.computeIfAbsent(life.situation(), _ -> WrittenPlans.assessment(document));
        return WrittenPlans.kept(WrittenPlans.assessment(document, like), followed);
    }

    private static void isTheSameAskedTwice(FollowedLife life, Kept kept) {
        Kept again = kept(life, kept.file());
        assertThat(WrittenPlans.written(again.file().orElseThrow()))
                .isEqualTo(WrittenPlans.written(kept.file().orElseThrow()));
        assertThat(again.answer().label())
                .as(() -> again.answer().reasons().stream()
                                .map(reason -> reason.rule())
                                .toList() + " in " + life.situation())
                .isEqualTo(kept.answer().label());
        if (kept.answer() instanceof Proposed once && again.answer() instanceof Proposed twice) {
            assertThat(days(twice.plan()).equals(days(once.plan()))).isTrue();
        }
    }

    private static List<List<Object>> days(PlanVersion plan) {
        return plan.steps().stream()
                .map(step -> List.<Object>of(step.fromDay(), step.toDay(), step.doses()))
                .toList();
    }

    private static void check(PlanFile before, Kept kept, FollowedLife life) {
        PlanFile after = kept.file().orElseThrow();
        LocalDate today = life.today();
        boolean isPaused =
                before.ended().filter(end -> end.why() == Ended.Why.PAUSE).isPresent();
        if (isPaused && after.id().equals(before.id())) {
            assertThat(kept.answer()).isNotInstanceOf(Proposed.class);
            assertThat(after.equals(before)).isTrue();
        }
        if (life.hasPaused()) {
            assertThat(after.hasEnded() || !after.id().equals(before.id())).isTrue();
        }
        if (!(kept.answer() instanceof Proposed proposed)) return;
        isWeighable(proposed.plan(), life);
        if (!after.id().equals(before.id())) {
            assertThat(after.made()).isEqualTo(today);
            assertThat(after.versions()).hasSize(1);
            return;
        }
        new Promises(before, after, proposed, today).areKept();
    }

    /// What a followed plan promises from one week to the next.
    private record Promises(PlanFile before, PlanFile after, Proposed proposed, LocalDate today) {
        void areKept() {
            Optional<Step> yesterday = new Timeline(before).on(today.minusDays(1));
            Step first = proposed.plan().steps().getFirst();
            boolean isBack = proposed.plan().why().contains("step-back")
                    && after.latest().made().equals(today);
            boolean isLess = after.versions().stream()
                    .anyMatch(version ->
                            version.made().equals(today) && version.why().contains("takes-less"));
            boolean isSameUnit = before.latest().unit() == proposed.plan().unit();
            if (yesterday.isPresent() && !isBack) {
                if (isSameUnit)
                    assertThat(first.total())
                            .isLessThanOrEqualTo(yesterday.get().total() + CLOSE);
                assertThat(high(first)).isLessThanOrEqualTo(high(yesterday.get()) * (1 + CLOSE));
                if (proposed.isFollowed()) doesNotRiseByDose(first, yesterday.get());
            }
            if (!proposed.isFollowed()) return;
            Optional<Now> now = proposed.adaptation().now();
            if (now.filter(each -> each == Now.HOLD || each == Now.STEP_BACK_OFFERED)
                            .isPresent()
                    && !isBack
                    && !isLess) {
                yesterday.ifPresent(
                        step -> assertThat(first.doses().equals(step.doses())).isTrue());
            }
            endsNoEarlier();
            slowsOnce();
        }

        private void endsNoEarlier() {
            Optional<LocalDate> end = before.latest().stopDay().map(before.latest()::date);
            Optional<LocalDate> now = proposed.plan().stopDay().map(proposed.plan()::date);
            assertThat(now.isPresent()).isEqualTo(end.isPresent());
            end.ifPresent(day -> assertThat(now.orElseThrow()).isAfterOrEqualTo(day));
        }

        private void slowsOnce() {
            assertThat(after.slows()).extracting(Slow::stepFrom).doesNotHaveDuplicates();
            for (Slow slow :
                    after.slows().subList(before.slows().size(), after.slows().size())) {
                List<LocalDate> changes = after.latest().steps().stream()
                        .map(step -> after.latest().date(step.toDay() + 1))
                        .toList();
                Step step = after.latest().steps().getFirst();
                int own = ownDays(slow.stepFrom(), step);
                long length = slow.stepFrom().until(changes.getFirst(), java.time.temporal.ChronoUnit.DAYS);
                assertThat(length).isLessThanOrEqualTo(2L * own);
            }
        }

        /// By the version that first named the day on which it begins.
        private int ownDays(LocalDate begin, Step step) {
            return after.versions().stream()
                    .flatMap(version -> version.steps().stream()
                            .filter(each -> version.date(each.fromDay()).equals(begin)
                                    && each.doses().equals(step.doses()))
                            .map(Step::days))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void doesNotRiseByDose(Step step, Step before) {
        double most = before.doses().stream().mapToDouble(Dose::amount).max().orElse(0);
        assertThat(step.doses()).allSatisfy(dose -> assertThat(dose.amount()).isLessThanOrEqualTo(most + CLOSE));
        assertThat(step.doses()).hasSizeLessThanOrEqualTo(before.doses().size());
    }

    private static void isWeighable(PlanVersion plan, FollowedLife life) {
        double before = Double.MAX_VALUE;
        for (Step step : plan.steps()) {
            assertThat(step.total()).isLessThanOrEqualTo(before + CLOSE);
            before = step.total();
            for (Dose dose : step.doses()) {
                double steps = dose.amount() / life.scale(dose.product());
                assertThat(Math.abs(steps - Math.rint(steps))).isLessThan(1e-4);
            }
            if (life.isGramsOnly()) {
                double sum = step.doses().stream().mapToDouble(Dose::amount).sum();
                assertThat(Math.abs(step.total() - sum)).isLessThan(CLOSE);
            }
        }
    }

    /// Over the whole file, day by day, by the version in force, but for a step back that was asked for.
    private static void noDayEverRises(PlanFile file) {
        Timeline planned = new Timeline(file);
        LocalDate last = file.latest().date(file.latest().steps().getLast().toDay());
        double most = Double.MAX_VALUE;
        for (LocalDate day = file.made(); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate here = day;
            Optional<Step> step = planned.on(day);
            boolean isAnew = file.versions().stream()
                    .anyMatch(version -> version.made().equals(here)
                            && version.why().stream()
                                    .anyMatch(why -> why.equals("step-back") || why.endsWith("-changed")));
            double total = step.map(Step::total).orElse(0.0);
            if (step.isPresent() && !isAnew) assertThat(total).isLessThanOrEqualTo(most + CLOSE);
            if (step.isPresent()) most = total;
        }
        assertThat(file.holds())
                .allSatisfy(hold ->
                        assertThat(hold.until().filter(hold.from()::isAfter)).isEmpty());
        assertThat(file.holds().stream()
                        .filter(hold ->
                                hold.why() == Hold.Cause.DOOR && hold.until().isEmpty()))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static double high(Step step) {
        return step.mitragynine().map(range -> range.high().value()).orElse(0.0);
    }
}
