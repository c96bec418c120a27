package newleaf.taper.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.StressSet;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.engine.Doses;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.pharmacology.engine.Habit;
import newleaf.pharmacology.engine.ReadyCrowd;
import newleaf.pharmacology.engine.ReadyCrowd.Start;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.forecast.Spreading;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.ParameterCards;
import newleaf.pharmacology.people.VirtualPeople;

/// Runs virtual people, who all have taken what this person takes, through doses from day 0 on.
public final class PeoplesCourses {
    private static final double DAY = 24;
    /// Ten years; what is said of longer would help nobody, and would take long to compute.
    private static final int MOST_DAYS = 3_650;

    private final ReadyCrowd people;
    private final Crowd crowd;
    private final PastUse past;
    private final DiaryTable diary;
    private final Start usual;

    public PeoplesCourses(Simulation simulation, Crowd crowd, PastUse past) {
        this.people = simulation.ready(crowd);
        this.crowd = crowd;
        this.past = past;
        this.diary = new DiaryTable(crowd);
        this.usual = past.isLong() ? people.after(habitOf(1, past.periods())) : people.fromNothing();
    }

    /// @param count  how many virtual people, best one of the nested prefixes
    public static PeoplesCourses of(
            Shelves shelves, Simulation simulation, List<TakenProduct> products, PastUse past, int count) {
        return of(shelves, simulation, products, past, count, VirtualPeople.SEED, Map.of());
    }

    /// @param fixed  parameters that are the same for everyone
    public static PeoplesCourses of(
            Shelves shelves,
            Simulation simulation,
            List<TakenProduct> products,
            PastUse past,
            int count,
            long seed,
            Map<Parameter, Double> fixed) {
        return of(
                shelves,
                simulation,
                products,
                past,
                VirtualPeople.normals(count, products.size(), seed),
                fixed,
                StressSet.USUAL);
    }

    /// @param normals  the numbers behind each of the people, by dimension
    /// @param set      of the model's assumed values
    public static PeoplesCourses of(
            Shelves shelves,
            Simulation simulation,
            List<TakenProduct> products,
            PastUse past,
            double[][] normals,
            Map<Parameter, Double> fixed,
            StressSet set) {
        Spreading spreading = new Spreading(shelves);
        Crowd crowd = new VirtualPeople(new ParameterCards(shelves, set))
                .crowd(normals, fixed, products.stream().map(spreading::of).toList());
        return new PeoplesCourses(simulation, crowd, past);
    }

    public int people() {
        return crowd.people();
    }

    public PastUse past() {
        return past;
    }

    /// Whether so many days can be walked.
    public boolean reaches(int days) {
        long before = past.isLong() ? 0 : past.days();
        long doses = past.dosesADay().stream().mapToLong(Integer::longValue).sum();
        return days <= MOST_DAYS && (before + days) * doses <= Doses.MOST;
    }

    /// @param lastDay  from this day on nothing is taken
    /// @param days     how many days to look at
    public DailyDiary run(DayDoses doses, int lastDay, int days) {
        int before = past.isLong() ? 0 : past.days();
        Doses taken = explicit(doses, before, Math.min(lastDay, days));
        DayRows rows = new DayRows(taken, before * DAY, days);
        DayMeans means = new DayMeans(rows, crowd, diary);
        double[][] daily = new double[crowd.people()][days];
        people.run(usual, taken, rows.hours(), (person, values, lane) -> {
            means.fill(daily[person], values, lane, person);
        });
        return new DailyDiary(daily);
    }

    private Habit habitOf(double scale, double periods) {
        List<Dose> doses = new ArrayList<>();
        for (int day = 0; day < past.period(); day++) add(doses, past.usual(day, scale), day);
        return new Habit(past.period() * DAY, Doses.of(doses), periods);
    }

    private Doses explicit(DayDoses doses, int before, int lastDay) {
        List<Dose> all = new ArrayList<>();
        for (int day = -before; day < 0; day++) add(all, past.usual(day, 1), day + before);
        for (int day = 0; day < lastDay; day++) add(all, doses.on(day), day + before);
        return Doses.of(all);
    }

    private static void add(List<Dose> all, List<Dose> doses, int day) {
        for (Dose dose : doses) all.add(new Dose(day * DAY + dose.hour(), dose.milligrams(), dose.kind()));
    }

    @Override
    public String toString() {
        return "PeoplesCourses";
    }
}
