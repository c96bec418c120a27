package newleaf.pharmacology.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.course.DiaryScale;
import newleaf.pharmacology.diary.Background;
import newleaf.pharmacology.diary.Learning;
import newleaf.pharmacology.diary.Noise;
import newleaf.pharmacology.diary.Observation;
import newleaf.pharmacology.diary.Posterior;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.engine.Doses;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.pharmacology.engine.Habit;
import newleaf.pharmacology.engine.Schedule;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.kinetics.ParameterCards;
import newleaf.pharmacology.people.Quantiles;
import newleaf.pharmacology.people.Spread;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.pharmacology.people.VirtualPeople.Taken;

/// What a diary teaches people who take 20 g of leaf a day in four doses, or have stopped: without fresh draws, so that
/// the rule alone is seen.
public final class LearningStudy {
    public static final int PEOPLE = 512;
    public static final int ASKED_DAY = 12;
    private static final int TAKING_DAYS = 14;
    private static final int STOPPED_DAYS = 5;
    private static final int WRITTEN_DAYS = 6;
    private static final double SEVERE = 33;
    private static final int ROWS_A_DAY = 8;
    private static final long STRANGERS = 77;
    private static final double MOST_BACKGROUND = 90;

    private final VirtualPeople people;
    private final Spread uptake;
    private final Simulation simulation;
    private final Learning learning;
    private final Noise noise;
    private final double background;
    /// By day, then by person: day 0 is the last of use.
    private final double[][] daily;

    private final double[] worst;

    public LearningStudy(Shelves shelves, Simulation simulation) {
        this.people = new VirtualPeople(new ParameterCards(shelves));
        this.uptake = Spread.even(shelves.parameter("parameter-frel-leaf"));
        this.simulation = simulation;
        this.background = shelves.parameter("parameter-diary-background").value();
        this.noise = Noise.in(shelves);
        this.learning = new Learning(new Background(background), noise);
        this.worst = new double[PEOPLE];
        this.daily = daily(PEOPLE, VirtualPeople.SEED, worst);
    }

    /// The same diary every day.
    ///
    /// @param severe            the chance that the worst day is severe, background included
    /// @param severeWithdrawal  and by withdrawal alone
    /// @param effective         how many of the people still count
    public record Steady(int diary, double severe, double severeWithdrawal, double effective) {}

    /// @param inside  the share of strangers whose truth lies inside the band
    /// @param fewest  how many of the people still count, for the stranger who leaves fewest
    public record Calibration(double inside, double fewest) {}

    public List<Steady> whileTaking() {
        return steady(Arrays.copyOfRange(daily, 0, 1), TAKING_DAYS);
    }

    public List<Steady> fiveDaysStopped() {
        return steady(Arrays.copyOfRange(daily, 1, 1 + STOPPED_DAYS), 1);
    }

    private List<Steady> steady(double[][] cycle, int times) {
        double[][] predicted = new double[cycle.length * times][];
        for (int day = 0; day < predicted.length; day++) predicted[day] = cycle[day % cycle.length];
        return IntStream.rangeClosed(0, 80)
                .mapToObj(diary -> {
                    List<Observation> days =
                            java.util.Collections.nCopies(predicted.length, new Observation(diary, false));
                    Posterior posterior = learning.of(days, predicted, new double[PEOPLE]);
                    double alone = 0;
                    for (int i = 0; i < PEOPLE; i++)
                        if (worst[i] >= SEVERE) alone += posterior.weights()[i];
                    return new Steady(diary, posterior.reaching(SEVERE, worst), alone, posterior.effective());
                })
                .toList();
    }

    /// Simulation-based calibration (Talts and others, arXiv 1804.06788): strangers drawn from the prior, with
    /// backgrounds of their own, keep a diary for six days after stopping. The share of them whose
    /// day 12 lies inside the 80 % band, all of it counted: background, withdrawal and what both may be.
    ///
    /// @param alike  how much of one day's straying is left the next day
    public Calibration calibrated(int strangers, double alike) {
        double[][] truth = daily(strangers, STRANGERS, new double[strangers]);
        double[] places = VirtualPeople.places(VirtualPeople.normals(PEOPLE, 1, VirtualPeople.SEED));
        double[][] predicted = Arrays.copyOfRange(daily, 1, 1 + WRITTEN_DAYS);
        var chance = new SplittableRandom(11);
        int inside = 0;
        double fewest = PEOPLE;
        for (int stranger = 0; stranger < strangers; stranger++) {
            double own = Math.min(MOST_BACKGROUND, -background * Math.log1p(-chance.nextDouble()));
            Posterior posterior =
                    learning.of(written(own, truth, stranger, alike, chance), predicted, new double[PEOPLE]);
            fewest = Math.min(fewest, posterior.effective());
            double[] band = band(posterior, places);
            double asked = Background.with(own, truth[1 + ASKED_DAY][stranger]);
            if (asked >= band[0] && asked <= band[1]) inside++;
        }
        return new Calibration((double) inside / strangers, fewest);
    }

    private List<Observation> written(
            double own, double[][] truth, int stranger, double alike, SplittableRandom chance) {
        List<Observation> days = new ArrayList<>();
        double strays = noise.scale() * chance.nextGaussian();
        for (int day = 1; day <= WRITTEN_DAYS; day++) {
            double diary = Background.with(own, truth[day][stranger]) + strays;
            days.add(new Observation(Math.clamp(diary, 0, 100), false));
            strays = alike * strays + Math.sqrt(1 - alike * alike) * noise.scale() * chance.nextGaussian();
        }
        return days;
    }

    private double[] band(Posterior posterior, double[] places) {
        double[] backgrounds = posterior.backgrounds(places);
        double[] diary = new double[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) diary[i] = Background.with(backgrounds[i], daily[1 + ASKED_DAY][i]);
        return Quantiles.of(diary, posterior.weights(), 0.1, 0.9);
    }

    private double[][] daily(int count, long seed, double[] highest) {
        var taken = new Taken(uptake, new Spread.Fixed(1));
        Crowd crowd = people.crowd(VirtualPeople.normals(count, 1, seed), Map.of(), List.of(taken));
        StudiedHabit habit = StudiedHabit.leaf(20, 4, StudiedHabit.YEARS);
        double last = habit.day(StudiedHabit.DAY).getLast().hour();
        double[] hours = IntStream.rangeClosed(-ROWS_A_DAY, (ASKED_DAY + 1) * ROWS_A_DAY)
                .mapToDouble(row -> last + row * StudiedHabit.DAY / ROWS_A_DAY)
                .toArray();
        List<Dose> explicit = new ArrayList<>(habit.day(0));
        explicit.addAll(habit.day(StudiedHabit.DAY));
        var before = new Habit(StudiedHabit.DAY, Doses.of(habit.day(0)), habit.days() - 2);
        double[][] means = new double[ASKED_DAY + 2][count];
        var schedule = new Schedule(java.util.Optional.of(before), Doses.of(explicit), hours);
        simulation.ready(crowd).run(schedule, (person, rows, lane) -> {
            DiaryScale scale = DiaryScale.of(crowd, person);
            for (int row = 0; row + 1 < hours.length; row++) {
                double from = scale.at(rows.withdrawal(row, lane));
                double to = scale.at(rows.withdrawal(row + 1, lane));
                means[row / ROWS_A_DAY][person] += (from + to) / (2 * ROWS_A_DAY);
                highest[person] = Math.max(highest[person], to);
            }
        });
        return means;
    }
}
