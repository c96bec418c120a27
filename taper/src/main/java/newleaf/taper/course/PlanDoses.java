package newleaf.taper.course;

import java.util.ArrayList;
import java.util.List;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.taper.plan.DoseTimes;
import newleaf.taper.plan.Draft;
import newleaf.taper.plan.Level;
import newleaf.taper.plan.TaperProduct;

/// A draft as the model takes it: before its first step what is taken now.
public final class PlanDoses implements DayDoses {
    private final Draft draft;
    private final PastUse past;
    private final List<List<Dose>> levels = new ArrayList<>();

    public PlanDoses(Draft draft, PastUse past) {
        this.draft = draft;
        this.past = past;
        for (Level level : draft.levels()) levels.add(doses(level));
    }

    @Override
    public List<Dose> on(int day) {
        if (day < draft.from().getFirst()) return past.usual(day, 1);
        if (!past.isDayOfUse(day)) return List.of();
        int at = 0;
        while (at + 1 < levels.size() && draft.from().get(at + 1) <= day) at++;
        return levels.get(at);
    }

    private List<Dose> doses(Level level) {
        List<Dose> doses = new ArrayList<>();
        for (int p = 0; p < level.doses().size(); p++) {
            TaperProduct product = draft.products().get(p);
            List<Integer> taken =
                    level.doses().get(p).stream().filter(each -> each > 0).toList();
            for (int i = 0; i < taken.size(); i++) {
                double share = product.measure().amount(taken.get(i)) / product.usualADay();
                doses.add(new Dose(DoseTimes.hour(i, taken.size()), share, p));
            }
        }
        return doses;
    }
}
