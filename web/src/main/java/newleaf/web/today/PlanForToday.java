package newleaf.web.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.content.Dose;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.SaidCard;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.plan.Step;
import newleaf.web.day.Lately;
import newleaf.web.member.Own;
import newleaf.web.plan.OpenPlan;
import newleaf.web.plan.OpenPlan.Opened;
import newleaf.web.session.Here;

/// What the plan that is followed says for today. It shows an amount only where nothing speaks against it.
public final class PlanForToday {
    private final OpenPlan plans;

    PlanForToday(OpenPlan plans) {
        this.plans = plans;
    }

    /// Worked out anew only where something was written since, or on another day.
    public TodaysPlan of(Own own, Here here, Lately lately) {
        var written = new Written(own.latest(), lately.today());
        return own.atHand(TodaysPlan.class, written, () -> anew(own, here, lately));
    }

    /// All that a plan says depends on: nothing is ever taken out of a record.
    private record Written(long latest, LocalDate today) {
        @Override
        public String toString() {
            return "Written";
        }
    }

    private TodaysPlan anew(Own own, Here here, Lately lately) {
        here.readAgain();
        return plans.of(own, here, lately.now())
                .map(opened -> of(opened, lately))
                .orElseGet(() -> withoutPlan(own, here));
    }

    /// A plan in a record without answers has nothing to go by.
    private static TodaysPlan withoutPlan(Own own, Here here) {
        return here.draft().isEmpty() && own.plan().isPresent()
                ? TodaysPlan.Waits.NOTHING_ANSWERED
                : TodaysPlan.None.HERE;
    }

    private static TodaysPlan of(Opened opened, Lately lately) {
        return opened.carried()
                .<TodaysPlan>map(plan -> says(opened, plan, lately))
                .orElseGet(() -> waits(opened));
    }

    private static TodaysPlan waits(Opened opened) {
        if (opened.isAnew()) return TodaysPlan.Waits.NEW_PLAN;
        return new TodaysPlan.Waits(opened.answer().reasons(), TodayWord.WAITS_NOTHING, next(opened));
    }

    private static TodaysPlan.Next next(Opened opened) {
        if (opened.answer() instanceof TaperAnswer.NeedsClinician) return TodaysPlan.Next.RESULT;
        if (isSaid(opened, SaidCard.PLAN_NOT_SEEN_LATELY)) return TodaysPlan.Next.SILENCE;
        if (isSaid(opened, SaidCard.REASON_NONE_TAKEN)) return TodaysPlan.Next.WEEK;
        if (isSaid(opened, SaidCard.REASON_SOMETHING_NEW)) return TodaysPlan.Next.NEWS;
        return opened.file().hasEnded() ? TodaysPlan.Next.ANSWERS : TodaysPlan.Next.RESULT;
    }

    private static boolean isSaid(Opened opened, SaidCard card) {
        return opened.answer().reasons().stream()
                .anyMatch(reason -> reason.rule().equals(card.label()));
    }

    private static TodaysPlan says(Opened opened, TaperAnswer.Proposed plan, Lately lately) {
        List<Step.Dose> doses =
                new Timeline(opened.file()).on(lately.today()).map(Step::doses).orElse(List.of());
        List<Product> products =
                opened.assessment().caseFile().products().known().orElse(List.of());
        List<Current> written = new ArrayList<>(lately.doses(lately.today()));
        List<TodaysPlan.Planned> planned = new ArrayList<>();
        for (Step.Dose dose : doses) {
            Optional<String> product = Stream.of(dose.product())
                    .filter(index -> index < products.size())
                    .flatMap(index -> products.get(index).form().known().stream())
                    .map(ProductForm::label)
                    .findFirst();
            if (product.isEmpty()) return TodaysPlan.Waits.NOTHING_ANSWERED;
            boolean isWritten = take(written, dose, product.get());
            planned.add(new TodaysPlan.Planned(dose.time(), product.get(), dose.amount(), dose.unit(), isWritten));
        }
        return new TodaysPlan.Says(planned, plan);
    }

    /// A dose that was written down stands for one of the plan only.
    private static boolean take(List<Current> written, Step.Dose planned, String product) {
        Optional<Current> same = written.stream()
                .filter(each -> each.content() instanceof Dose dose
                        && dose.product().equals(product)
                        && dose.unit().filter(planned.unit()::equals).isPresent()
                        && dose.amount()
                                .filter(amount -> amount == planned.amount())
                                .isPresent())
                .findFirst();
        same.ifPresent(written::remove);
        return same.isPresent();
    }

    @Override
    public String toString() {
        return "PlanForToday";
    }
}
