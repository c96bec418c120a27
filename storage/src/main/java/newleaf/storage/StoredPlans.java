package newleaf.storage;

import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Diary;
import newleaf.care.Entry;
import newleaf.care.History;
import newleaf.care.PersonId;
import newleaf.care.Plans;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.PlanKept;

/// Plans, kept as entries.
record StoredPlans(Diary diary) implements Plans {
    @Override
    public Optional<Followed> followed(PersonId person) {
        History plans = diary.of(person, Kind.PLAN_KEPT);
        if (plans.current().isEmpty()) return Optional.empty();
        long latest = plans.entries().getLast().sequence();
        Content content = plans.current().getLast().content();
        return content instanceof PlanKept(var plan) ? Optional.of(new Followed(plan, latest)) : Optional.empty();
    }

    @Override
    public Appended keep(PersonId person, Entry plan, Actor by, long after) {
        if (plan.kind() != Kind.PLAN_KEPT) throw new IllegalArgumentException("a plan is kept as a plan");
        return diary.append(person, plan, by, Optional.of(after));
    }
}
