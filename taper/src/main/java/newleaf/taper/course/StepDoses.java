package newleaf.taper.course;

import java.util.ArrayList;
import java.util.List;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperProduct;

/// A plan as the model takes it. Before its first step what is taken now; after its last one, where it does not end
/// at nothing, what that step allows. Hours are those of a forecast, before and after, so that only amounts differ.
public final class StepDoses implements DayDoses {
    private final PlanVersion plan;
    private final List<TaperProduct> products;
    private final PastUse past;
    private final List<List<Dose>> steps = new ArrayList<>();

    public StepDoses(PlanVersion plan, List<TaperProduct> products, PastUse past) {
        this.plan = plan;
        this.products = List.copyOf(products);
        this.past = past;
        for (Step step : plan.steps()) steps.add(doses(step));
    }

    @Override
    public List<Dose> on(int day) {
        if (day < plan.steps().getFirst().fromDay()) return past.usual(day, 1);
        boolean isOver = plan.stopDay().filter(stop -> day >= stop).isPresent();
        if (isOver || !past.isDayOfUse(day)) return List.of();
        int at = 0;
        while (at + 1 < steps.size() && plan.steps().get(at + 1).fromDay() <= day) at++;
        return steps.get(at);
    }

    private List<Dose> doses(Step step) {
        List<Dose> doses = new ArrayList<>();
        List<Double> hours = step.hours();
        for (int i = 0; i < step.doses().size(); i++) {
            Step.Dose dose = step.doses().get(i);
            for (int kind = 0; kind < products.size(); kind++) {
                TaperProduct product = products.get(kind);
                if (product.index() != dose.product()) continue;
                doses.add(new Dose(hours.get(i), dose.amount() / product.usualADay(), kind));
            }
        }
        return doses;
    }
}
