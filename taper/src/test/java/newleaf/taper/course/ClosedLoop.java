package newleaf.taper.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import newleaf.documents.Answer;
import newleaf.intake.DiaryDay;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.TaperRuleCard;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.taper.PublishedRule;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.DiaryDays;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.adapt.Visit;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;

/// Invented people follow a plan for 120 days, one by one: each has parameters that the plan does not know,
/// misses days, writes a noisy diary on most days, and takes more on a day when it gets hard.
///
/// The plan adapts once a week, on that diary alone. An open-loop rule goes on by the calendar.
final class ClosedLoop {
    static final int DAYS = 120;
    private static final int WEEK = 7;
    private static final double WRITES = 0.8;
    private static final double NOISE = 8;
    private static final double MISSES = 0.04;

    private final Shelves shelves = Shelves.shipped();
    private final Adapt adapt = new Adapt(shelves);
    private final Wish wish;
    private final PlanVersion first;
    private final List<TakenProduct> taken;
    private final PastUse past;

    /// What came of it, for one person.
    record Result(double worstDay, double burden, double lastGrams, boolean hasStopped) {}

    ClosedLoop(Wish wish, PlanVersion first) {
        this.wish = wish;
        this.first = first;
        var product = wish.products().getFirst();
        this.taken = List.of(new TakenProduct(
                ProductForm.LEAF_POWDER,
                product.mgPerUnit().times(product.aDay()),
                product.dosesADay(),
                Optional.empty()));
        this.past = PastUse.of(wish.products(), 7, wish.monthsOfUse());
    }

    List<Result> adapting(int people, int from) {
        return IntStream.range(from, from + people)
                .parallel()
                .mapToObj(this::adapting)
                .toList();
    }

    List<Result> byTheCalendar(TaperRuleCard card, int people, int from) {
        var rule = new PublishedRule(card);
        return IntStream.range(from, from + people)
                .parallel()
                .mapToObj(person -> {
                    double[] grams = new double[DAYS];
                    double start = wish.total();
                    for (int day = 0; day < DAYS; day++) {
                        double planned = rule.gramsOn(day, start);
                        grams[day] = planned < 1 ? 0 : planned;
                    }
                    return result(person, grams, new Random(person));
                })
                .toList();
    }

    List<Result> openLoop(int people, int from) {
        return IntStream.range(from, from + people)
                .parallel()
                .mapToObj(person -> {
                    double[] grams = new double[DAYS];
                    for (int day = 0; day < DAYS; day++) {
                        grams[day] = first.on(day).map(step -> step.total()).orElse(0.0);
                    }
                    return result(person, grams, new Random(person));
                })
                .toList();
    }

    /// What a plan said, and what the person made of it: on a missed day a quarter more than planned.
    private Result result(int person, double[] planned, Random chance) {
        double[] grams = planned.clone();
        for (int day = 0; day < DAYS; day++) {
            if (chance.nextDouble() < MISSES) grams[day] = Math.min(wish.total(), planned[day] * 1.25);
        }
        return summary(run(person, grams), grams);
    }

    private Result adapting(int person) {
        Random chance = new Random(person);
        double[] grams = new double[DAYS];
        List<DiaryDay> written = new ArrayList<>();
        PlanFile plan = PlanFile.of(first);
        for (int week = 0; week * WEEK < DAYS; week++) {
            int today = week * WEEK;
            int end = Math.min(DAYS, today + WEEK);
            for (int day = today; day < end; day++) {
                double planned = new Timeline(plan)
                        .on(wish.start().plusDays(day))
                        .map(step -> step.total())
                        .orElse(0.0);
                boolean misses = chance.nextDouble() < MISSES;
                grams[day] = misses ? Math.min(wish.total(), planned * 1.25) : planned;
            }
            double[] diary = run(person, grams);
            for (int day = today; day < end; day++) write(written, day, diary[day], chance);
            plan = adapted(plan, written, end);
        }
        return summary(run(person, grams), grams);
    }

    private void write(List<DiaryDay> written, int day, double diary, Random chance) {
        double noisy = Math.clamp(diary + NOISE * chance.nextGaussian() / 2, 0, 100);
        if (chance.nextDouble() > WRITES) return;
        written.add(new DiaryDay(
                wish.start().plusDays(day),
                Answer.of(noisy),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown()));
    }

    /// Tomorrow's plan, on what was written until today.
    private PlanFile adapted(PlanFile plan, List<DiaryDay> written, int tomorrow) {
        LocalDate day = wish.start().plusDays(tomorrow);
        Visit visit = new Visit(
                day,
                new DiaryDays(written, day),
                Optional.of(3.0),
                Optional.empty(),
                false,
                wish.bounds().frozen());
        PlanFile seen = adapt.seen(plan, visit);
        return seen.hasEnded() ? seen : adapt.follow(seen, visit).file();
    }

    private double[] run(int person, double[] grams) {
        PeoplesCourses alone =
                PeoplesCourses.of(shelves, new Simulation(Engine.PLAIN, 1), taken, past, 1, 1000L + person, Map.of());
        DayDoses doses = day -> scaled(day, grams[day]);
        DailyDiary diary = alone.run(doses, DAYS, DAYS);
        return IntStream.range(0, DAYS).mapToDouble(day -> diary.on(0, day)).toArray();
    }

    private List<Dose> scaled(int day, double grams) {
        return past.usual(day, grams / wish.total());
    }

    private static Result summary(double[] diary, double[] grams) {
        double worst = java.util.Arrays.stream(diary).max().orElse(0);
        double burden = java.util.Arrays.stream(diary).sum();
        return new Result(worst, burden, grams[DAYS - 1], grams[DAYS - 1] == 0);
    }
}
