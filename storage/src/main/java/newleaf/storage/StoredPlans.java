package newleaf.storage;

import java.util.List;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Current;
import newleaf.care.Diary;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.care.Plans;
import newleaf.care.content.Kind;
import newleaf.care.content.PlanKept;
import newleaf.storage.engine.Engine;
import newleaf.storage.record.EntryRows;
import newleaf.storage.record.EntryRows.Latest;

/// Plans, kept as entries.
record StoredPlans(Engine engine, Keys keys, Diary diary) implements Plans {
    @Override
    public Optional<Followed> followed(PersonId person) {
        return keys.opener(person)
                .map(opener -> engine.read(EntryRows.latest(person, opener, Kind.PLAN_KEPT)))
                .flatMap(StoredPlans::followed);
    }

    private static Optional<Followed> followed(Latest latest) {
        List<Current> plans = latest.history().current();
        return !plans.isEmpty() && plans.getLast().content() instanceof PlanKept(var plan, var _)
                ? Optional.of(new Followed(plan, latest.newest()))
                : Optional.empty();
    }

    @Override
    public Appended keep(PersonId person, Entry plan, Actor by, long after) {
        if (plan.kind() != Kind.PLAN_KEPT) throw new IllegalArgumentException("a plan is kept as a plan");
        return diary.append(person, plan, by, Optional.of(after));
    }
}
