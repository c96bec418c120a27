package newleaf.pharmacology.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.StressSet;
import newleaf.pharmacology.course.DiaryScale;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.engine.Doses;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.pharmacology.engine.Habit;
import newleaf.pharmacology.engine.Schedule;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.kinetics.ParameterCards;
import newleaf.pharmacology.people.Spread;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.pharmacology.people.VirtualPeople.Taken;

/// Runs the first of the fixed population through habits. Each habit is run once.
public final class ModelStudy {
    public static final int PEOPLE = 1024;
    private static final double DAY = StudiedHabit.DAY;
    private static final int LAID_OUT = 90;
    private static final int SHOWN_DAYS = 2;
    private static final double STEP_DOWN = 0.8;
    private static final int WEEK = 7;
    private static final double RESCUE = 36;

    private final Simulation simulation;
    private final Crowd leaf;
    private final Crowd tea;
    private final Map<StudiedHabit, StudiedCourse> courses = new ConcurrentHashMap<>();
    private final Map<Double, StudiedTaper> tapers = new ConcurrentHashMap<>();

    public ModelStudy(Shelves shelves, StressSet set, Simulation simulation) {
        this.simulation = simulation;
        var people = new VirtualPeople(new ParameterCards(shelves, set));
        double[][] normals = VirtualPeople.normals(PEOPLE, 1, VirtualPeople.SEED);
        var known = new Spread.Fixed(1);
        this.tea = people.crowd(normals, Map.of(), List.of(new Taken(known, known)));
        Spread uptake = Spread.even(shelves.parameter("parameter-frel-leaf"));
        this.leaf = people.crowd(normals, Map.of(), List.of(new Taken(uptake, known)));
    }

    public StudiedCourse stop(StudiedHabit habit) {
        return courses.computeIfAbsent(habit, this::stopped);
    }

    private StudiedCourse stopped(StudiedHabit habit) {
        List<Dose> doses = new ArrayList<>();
        Optional<Habit> before = before(habit, doses);
        double last = doses.getLast().hour();
        double[] hours =
                Arrays.stream(StudiedCourse.HOURS).map(hour -> last + hour).toArray();
        var course = new StudiedCourse(PEOPLE);
        withdrawal(habit.isLeaf(), new Schedule(before, Doses.of(doses), hours), course::note);
        return course;
    }

    /// Fills in what is laid out; a long habit stands before it.
    private static Optional<Habit> before(StudiedHabit habit, List<Dose> doses) {
        int laidOut = habit.days() < LAID_OUT ? habit.days() : SHOWN_DAYS;
        for (int day = 0; day < laidOut; day++) doses.addAll(habit.day(DAY * day));
        if (laidOut == habit.days()) return Optional.empty();
        List<Dose> period = habit.day(0).stream()
                .map(dose -> new Dose((dose.hour() + DAY) % DAY, dose.milligrams(), dose.kind()))
                .toList();
        return Optional.of(new Habit(DAY, Doses.of(period), habit.days() - SHOWN_DAYS));
    }

    public StudiedTaper taper(double floorGrams) {
        return tapers.computeIfAbsent(floorGrams, this::tapered);
    }

    private StudiedTaper tapered(double floor) {
        List<Dose> doses = new ArrayList<>();
        Optional<Habit> before = before(StudiedHabit.leaf(20, 4, StudiedHabit.YEARS), doses);
        int day = SHOWN_DAYS;
        double grams = 20;
        while (grams > floor) {
            grams = Math.max(floor, grams * STEP_DOWN);
            int count = grams >= 4 ? 4 : grams >= 2 ? 3 : grams >= 1 ? 2 : 1;
            for (int i = 0; i < WEEK; i++) {
                doses.addAll(StudiedHabit.day(DAY * day++, grams * StudiedHabit.MILLIGRAMS_IN_A_GRAM, count, false));
            }
        }
        double last = doses.getLast().hour();
        double[] hours = java.util.stream.IntStream.range(0, (int) last + 30 * (int) DAY)
                .asDoubleStream()
                .toArray();
        double[] worstBefore = new double[PEOPLE];
        double[] worstAfter = new double[PEOPLE];
        withdrawal(true, new Schedule(before, Doses.of(doses), hours), (person, diary) -> {
            for (int hour = 0; hour < diary.length; hour++) {
                double[] worst = hour <= last ? worstBefore : worstAfter;
                worst[person] = Math.max(worst[person], diary[hour]);
            }
        });
        return new StudiedTaper(
                floor,
                StudiedCourse.quantile(worstBefore, 0.9),
                StudiedCourse.quantile(worstAfter, 0.5),
                StudiedCourse.quantile(worstAfter, 0.75),
                StudiedCourse.quantile(worstAfter, 0.9));
    }

    /// A usual dose of 20 g a day in four, taken 36 h after the last one: withdrawal then, 1 h and 2 h later, by
    /// person.
    public double[][] relief() {
        List<Dose> doses = new ArrayList<>();
        StudiedHabit habit = StudiedHabit.leaf(20, 4, StudiedHabit.YEARS);
        Optional<Habit> before = before(habit, doses);
        double again = doses.getLast().hour() + RESCUE;
        doses.add(new Dose(again, habit.milligramsADay() / habit.dosesADay(), 0));
        double[][] found = new double[PEOPLE][];
        var schedule = new Schedule(before, Doses.of(doses), new double[] {again, again + 1, again + 2});
        withdrawal(true, schedule, (person, diary) -> found[person] = diary);
        return found;
    }

    /// What takes one person's withdrawal at the hours of a schedule.
    private interface Taker {
        void person(int person, double[] diary);
    }

    private void withdrawal(boolean isLeaf, Schedule schedule, Taker taker) {
        Crowd crowd = isLeaf ? leaf : tea;
        simulation.run(crowd, schedule, (person, rows, lane) -> {
            DiaryScale scale = DiaryScale.of(crowd, person);
            double[] diary = new double[rows.count()];
            for (int row = 0; row < diary.length; row++) diary[row] = scale.at(rows.withdrawal(row, lane));
            taker.person(person, diary);
        });
    }
}
