package newleaf.guidance.taper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.guidance.forecast.AnswerForecast;
import newleaf.intake.CaseFile;
import newleaf.intake.DiaryDay;
import newleaf.intake.use.Amount;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.taper.adapt.AdaptReason;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperProduct;
import newleaf.taper.start.Start;

/// The diary as it can teach about a person: a score only where what was taken until then is known. Without a plan that
/// is the habit; with one it is the habit until its first day and then what the version in force allowed, unless the
/// diary says otherwise.
final class DiaryOfPlan {
    private static final double EVERY_DAY = 7;
    private static final double SAME = 1.001;
    private static final List<String> CHANGES =
            List.of(AdaptReason.PRODUCT_CHANGED.label(), AdaptReason.LABEL_CHANGED.label());

    private final Wish wish;
    private final List<TakenProduct> taken;
    private final PlanFile plan;

    private DiaryOfPlan(Start start, AgreedPlan plan) {
        this.wish = start.wish();
        this.taken = start.taken();
        this.plan = plan.file();
    }

    /// Empty where the past is not known: a plan that has ended, another product or label, days off.
    static Optional<List<DiaryDay>> of(CaseFile caseFile, Start start, Optional<AgreedPlan> followed) {
        List<DiaryDay> diary = AnswerForecast.diary(caseFile);
        return followed.isEmpty() ? Optional.of(diary) : new DiaryOfPlan(start, followed.get()).filled(diary);
    }

    private Optional<List<DiaryDay>> filled(List<DiaryDay> diary) {
        if (!isKnown()) return Optional.empty();
        TreeMap<LocalDate, DiaryDay> days = new TreeMap<>();
        diary.forEach(day -> days.put(day.date(), day));
        Timeline planned = new Timeline(plan);
        PlanVersion first = plan.versions().getFirst();
        LocalDate begin = first.date(first.steps().getFirst().fromDay());
        for (LocalDate day = begin; !day.isAfter(wish.start()); day = day.plusDays(1)) {
            Optional<List<DiaryDay.Dose>> doses =
                    planned.on(day).map(this::doses).orElseGet(() -> Optional.of(List.of()));
            if (doses.isEmpty()) return Optional.empty();
            days.compute(day, (at, written) -> onePlanned(at, Optional.ofNullable(written), doses.get()));
        }
        return Optional.of(List.copyOf(days.values()));
    }

    private boolean isKnown() {
        PlanVersion first = plan.versions().getFirst();
        boolean isFromHere =
                first.unit() == wish.unit() && first.steps().getFirst().total() <= wish.total() * SAME;
        boolean isSameProduct =
                plan.versions().stream().noneMatch(version -> CHANGES.stream().anyMatch(version.why()::contains));
        return !plan.hasEnded() && wish.daysAWeek() >= EVERY_DAY && isFromHere && isSameProduct;
    }

    private DiaryDay onePlanned(LocalDate day, Optional<DiaryDay> written, List<DiaryDay.Dose> planned) {
        if (written.isEmpty()) return of(day, Answer.notKnown(), Answer.notKnown(), planned);
        DiaryDay own = written.get();
        if (own.doses().known().filter(this::canBeCompared).isPresent()) return own;
        return of(day, own.doses().isKnown() ? Answer.notKnown() : own.diary(), own.illness(), planned);
    }

    private static DiaryDay of(
            LocalDate day, Answer<Double> diary, Answer<Boolean> illness, List<DiaryDay.Dose> doses) {
        return new DiaryDay(
                day,
                diary,
                Answer.notKnown(),
                Answer.notKnown(),
                illness,
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.of(doses));
    }

    private boolean canBeCompared(List<DiaryDay.Dose> doses) {
        return doses.stream().allMatch(dose -> {
            int product = dose.product().known().orElse(0);
            return product < taken.size()
                    && dose.amount()
                            .known()
                            .filter(amount -> taken.get(product)
                                    .amountPerDose()
                                    .filter(usual -> usual.unit() == amount.unit())
                                    .isPresent())
                            .isPresent();
        });
    }

    /// A day of the plan in the units of the case; empty where they cannot be compared.
    private Optional<List<DiaryDay.Dose>> doses(Step step) {
        List<DiaryDay.Dose> doses = new ArrayList<>();
        for (int i = 0; i < step.doses().size(); i++) {
            Optional<DiaryDay.Dose> each =
                    dose(step.doses().get(i), step.hours().get(i));
            if (each.isEmpty()) return Optional.empty();
            doses.add(each.get());
        }
        return Optional.of(doses);
    }

    private Optional<DiaryDay.Dose> dose(Step.Dose dose, double hour) {
        if (dose.product() >= Math.min(taken.size(), wish.products().size())) return Optional.empty();
        TaperProduct product = wish.products().get(dose.product());
        if (product.measure().unit() != dose.unit()) return Optional.empty();
        double ofUsual = dose.amount() * product.dosesADay() / product.usualADay();
        return taken.get(dose.product())
                .amountPerDose()
                .map(usual -> new DiaryDay.Dose(
                        Answer.of(hour),
                        Answer.of(new Amount(Span.exactly(middle(usual.quantity()) * ofUsual), usual.unit())),
                        Answer.of(dose.product())));
    }

    private static double middle(Span span) {
        return (span.low() + span.high()) / 2;
    }

    @Override
    public String toString() {
        return "DiaryOfPlan";
    }
}
