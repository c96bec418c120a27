package newleaf.taper.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.knowledge.card.TaperRuleCard;
import newleaf.taper.PublishedRule;
import newleaf.taper.compare.ComparedWay.Figures;
import newleaf.taper.course.DailyDiary;
import newleaf.taper.course.DayDoses;
import newleaf.taper.course.PeoplesCourses;
import newleaf.taper.course.StepDoses;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.ProposedPlan;

/// Puts the proposal beside stopping now, a slower and a faster plan, and the published rules, all on the same virtual
/// people and over the same days.
public final class CompareWays {
    private static final int DAYS_AFTER = 60;
    private static final double POINT = 1;

    private final List<TaperRuleCard> rules;
    private final double severe;

    public CompareWays(List<TaperRuleCard> rules, double severe) {
        this.rules = List.copyOf(rules);
        this.severe = severe;
    }

    /// @param plan        what is proposed, or followed
    /// @param hasStopNow  false where stopping now is never shown
    /// @param people      empty where no figures may be given
    public List<ComparedWay> of(
            Wish wish,
            PlanVersion plan,
            Optional<ProposedPlan> slower,
            Optional<ProposedPlan> faster,
            boolean hasStopNow,
            Optional<PeoplesCourses> people) {
        List<Way> ways = ways(wish, plan, slower, faster, hasStopNow);
        int horizon = ways.stream().mapToInt(Way::days).max().orElse(0) + DAYS_AFTER;
        if (people.filter(each -> each.reaches(horizon)).isEmpty())
            return ways.stream().map(way -> way.compared(Optional.empty())).toList();
        PeoplesCourses courses = people.get();
        List<DailyDiary> diaries = ways.stream()
                .map(way -> courses.run(way.doses(courses), way.endsAtNothing() ? way.days() : horizon, horizon))
                .toList();
        int own = IntStream.range(0, ways.size())
                .filter(i -> ways.get(i).id().equals("proposed"))
                .findFirst()
                .orElseThrow();
        double[] peaks = diaries.get(own).peaks();
        return IntStream.range(0, ways.size())
                .mapToObj(i -> ways.get(i).compared(Optional.of(figures(diaries.get(i), peaks))))
                .toList();
    }

    private List<Way> ways(
            Wish wish,
            PlanVersion plan,
            Optional<ProposedPlan> slower,
            Optional<ProposedPlan> faster,
            boolean hasStopNow) {
        List<Way> ways = new ArrayList<>();
        boolean showsGrams = wish.isInLeaf();
        if (hasStopNow) ways.add(new Way("stop-now", 0, true, Optional.of(0), 0, courses -> day -> List.of()));
        ways.add(own("proposed", plan, wish));
        slower.ifPresent(each -> ways.add(own("slower", each.version(), wish)));
        faster.ifPresent(each -> ways.add(own("faster", each.version(), wish)));
        if (showsGrams) rules.forEach(card -> ways.add(published(new PublishedRule(card), wish)));
        return ways;
    }

    private static Way own(String id, PlanVersion plan, Wish wish) {
        return new Way(
                id,
                plan.days(),
                plan.stopDay().isPresent(),
                wish.isInLeaf() ? plan.firstDayBelow(1) : Optional.empty(),
                plan.weighings(),
                courses -> new StepDoses(plan, wish.products(), courses.past()));
    }

    /// Unrounded, the same doses a day, and nothing from the first day below 1 g.
    private static Way published(PublishedRule rule, Wish wish) {
        double start = wish.total();
        int days = rule.daysUntilBelowOneGram(start);
        return new Way(
                rule.id(),
                days,
                true,
                Optional.of(days),
                days * wish.doses(),
                courses -> day -> courses.past().usual(day, rule.gramsOn(day, start) / start * share(wish)));
    }

    /// The lower end of a range that was said, as a share of what the milligrams belong to.
    private static double share(Wish wish) {
        var first = wish.products().getFirst();
        return first.usualADay() == 0 ? 1 : first.aDay() / first.usualADay();
    }

    private Figures figures(DailyDiary diary, double[] own) {
        double[] peaks = diary.peaks();
        long better = IntStream.range(0, own.length)
                .filter(i -> own[i] <= peaks[i] - POINT)
                .count();
        long worse = IntStream.range(0, own.length)
                .filter(i -> own[i] >= peaks[i] + POINT)
                .count();
        return new Figures(
                diary.burden(),
                diary.peak(),
                diary.shareReaching(severe),
                better / (double) own.length,
                worse / (double) own.length,
                diary.medians());
    }

    /// A way in the making.
    private record Way(
            String id,
            int days,
            boolean endsAtNothing,
            Optional<Integer> belowOneG,
            int weighings,
            java.util.function.Function<PeoplesCourses, DayDoses> taken) {
        DayDoses doses(PeoplesCourses courses) {
            return taken.apply(courses);
        }

        ComparedWay compared(Optional<Figures> figures) {
            return new ComparedWay(id, days, belowOneG, weighings, figures);
        }

        @Override
        public String toString() {
            return "Way";
        }
    }
}
