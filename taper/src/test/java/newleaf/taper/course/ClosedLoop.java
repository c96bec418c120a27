package newleaf.taper.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import newleaf.intake.DiaryDay;
import newleaf.knowledge.card.StressSet;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.DiaryDays;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.adapt.Visit;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;

/// Invented people follow a plan, one by one. Each has parameters that the plan does not know and symptoms of their
/// own; what they buy differs in strength, they weigh inexactly, take more on some days, and write a noisy diary on
/// most days of most weeks.
///
/// A plan that adapts is looked at once a week, on that diary alone. Anything else goes on by the calendar. The same
/// person has the same luck on every way.
final class ClosedLoop {
    static final int DAYS = 365;
    private static final double WRITES = 0.8;
    private static final double MISSES_A_WEEK = 0.2;
    private static final double NOISE = 4;
    private static final double TAKES_MORE = 0.04;
    private static final double MORE = 1.25;
    private static final double BACKGROUND = 7;
    private static final int BATCH = 30;
    private static final double STRENGTH = 0.3;
    private static final int MOST_DOSES = 8;
    private static final double TOP = 100;

    private final Adapt adapt = new Adapt(Studied.SHELVES);
    private final Wish wish = Studied.wish();
    private final PastUse past = Studied.past();
    private final Map<Parameter, Double> fixed;
    private final boolean varies;

    /// What came of it, for one person. The diary is withdrawal alone, without the person's own symptoms.
    ///
    /// @param end  the first day of nothing for good, `DAYS` where that has not come
    record Result(double worstDay, double burden, int end) {}

    /// @param fixed   what is the same in all these people's bodies
    /// @param varies  whether strength and weighing are off at all
    ClosedLoop(Map<Parameter, Double> fixed, boolean varies) {
        this.fixed = fixed;
        this.varies = varies;
    }

    List<Result> adapting(PlanVersion first, int people) {
        return each(people, person -> follow(first, person));
    }

    List<Result> byTheCalendar(PlanVersion plan, int people) {
        var doses = new StepDoses(plan, wish.products(), past);
        return each(people, person -> go(doses, person));
    }

    List<Result> byTheCalendar(Studied.Floor rule, int people) {
        return each(people, person -> go(day -> past.usual(day, rule.gramsOn(day) / Studied.GRAMS), person));
    }

    List<Result> stopping(int people) {
        return each(people, person -> go(_ -> List.of(), person));
    }

    private List<Result> each(int people, IntFunction<Result> way) {
        return IntStream.range(0, people).parallel().mapToObj(way).toList();
    }

    private Result go(DayDoses planned, int number) {
        Person person = new Person(number);
        for (int day = 0; day < DAYS; day++) person.take(planned.on(day));
        return person.result();
    }

    private Result follow(PlanVersion first, int number) {
        Person person = new Person(number);
        PlanFile plan = PlanFile.of(first);
        for (int today = 0; today < DAYS && !plan.hasEnded(); today += Studied.WEEK) {
            Timeline timeline = new Timeline(plan);
            int end = Math.min(DAYS, today + Studied.WEEK);
            for (int day = today; day < end; day++) {
                Optional<Step> step = timeline.on(wish.start().plusDays(day));
                person.take(day == 0 ? past.usual(0, 1) : step.map(this::doses).orElse(List.of()));
            }
            person.write(today);
            plan = adapted(plan, person.written, end);
        }
        return person.result();
    }

    private List<Dose> doses(Step step) {
        List<Double> hours = step.hours();
        return IntStream.range(0, hours.size())
                .mapToObj(i -> new Dose(hours.get(i), step.doses().get(i).amount() / Studied.GRAMS, 0))
                .toList();
    }

    /// The plan from tomorrow on, by what is written until today. Whoever wrote nothing says that they still take it.
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

    /// One of them, and their luck.
    private final class Person {
        private final Random chance;
        private final PeoplesCourses alone;
        private final double background;
        private final double[] strength = new double[DAYS / BATCH + 1];
        private final double[] more = new double[DAYS];
        private final double[] noise = new double[DAYS];
        private final boolean[] writes = new boolean[DAYS];
        private final double[][] weighed = new double[DAYS][MOST_DOSES];
        private final List<List<Dose>> taken = new ArrayList<>();
        private final List<DiaryDay> written = new ArrayList<>();

        Person(int number) {
            this.chance = new Random(number);
            this.background = -BACKGROUND * Math.log(1 - chance.nextDouble());
            this.alone = PeoplesCourses.of(
                    Studied.SHELVES,
                    new Simulation(Engine.PLAIN, 1),
                    List.of(Studied.taken()),
                    past,
                    VirtualPeople.normals(1, 1, 1000L + number),
                    fixed,
                    StressSet.USUAL);
            Arrays.setAll(strength, _ -> 1 + STRENGTH * off());
            boolean misses = false;
            for (int day = 0; day < DAYS; day++) {
                if (day % Studied.WEEK == 0) misses = chance.nextDouble() < MISSES_A_WEEK;
                more[day] = chance.nextDouble() < TAKES_MORE ? MORE : 1;
                noise[day] = NOISE * chance.nextGaussian();
                writes[day] = chance.nextDouble() < WRITES && !misses;
                Arrays.setAll(weighed[day], _ -> off() * Studied.STEP / 2 / Studied.GRAMS);
            }
        }

        /// Evenly between -1 and 1; the same luck where nothing varies.
        private double off() {
            double even = 2 * chance.nextDouble() - 1;
            return varies ? even : 0;
        }

        /// What was planned for the next day, as it is taken.
        void take(List<Dose> planned) {
            int day = taken.size();
            double sum = planned.stream().mapToDouble(Dose::milligrams).sum();
            double factor = sum == 0 ? 1 : Math.max(1, Math.min(more[day], 1 / sum));
            List<Dose> doses = new ArrayList<>();
            for (Dose dose : planned) {
                double share = Math.max(0, dose.milligrams() * factor + weighed[day][doses.size()]);
                doses.add(new Dose(dose.hour(), share * strength[day / BATCH], dose.kind()));
            }
            taken.add(doses);
        }

        /// The days from this one until yesterday, as far as they are written down.
        void write(int from) {
            DailyDiary diary = run(taken.size());
            for (int day = from; day < taken.size(); day++) {
                if (!writes[day]) continue;
                double felt = background + (1 - background / TOP) * diary.on(0, day) + noise[day];
                written.add(DiaryDay.scored(wish.start().plusDays(day), Math.clamp(felt, 0, TOP)));
            }
        }

        private DailyDiary run(int days) {
            return alone.run(day -> day < taken.size() ? taken.get(day) : List.of(), days, days);
        }

        Result result() {
            DailyDiary diary = run(DAYS);
            int end = taken.size();
            while (end > 0 && taken.get(end - 1).isEmpty()) end--;
            return new Result(diary.peaks()[0], diary.burdens()[0], end);
        }
    }
}
