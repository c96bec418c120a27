package newleaf.pharmacology.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.course.DiaryScale;
import newleaf.pharmacology.diary.Background;
import newleaf.pharmacology.diary.Learning;
import newleaf.pharmacology.diary.Noise;
import newleaf.pharmacology.diary.Observation;
import newleaf.pharmacology.diary.Posterior;
import newleaf.pharmacology.diary.Rejuvenation;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.engine.ReadyCrowd;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.forecast.Forecast.Learnt;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.ParameterCards;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.pharmacology.people.VirtualPeople.Taken;

/// Runs the virtual people through a person's habit and the 60 days after the last dose, and weighs them by the diary.
/// Safe for several threads; what does not depend on the person is kept from one forecast to the next.
public final class Forecaster {
    /// Days with a score before a diary is looked at.
    public static final int FEWEST_DAYS = 3;

    private static final int MOST_FRESH_DRAWS = 2;
    private static final double UNCHANGED = 0.8;

    private final Bands bands;
    private final VirtualPeople people;
    private final Spreading spreading;
    private final Learning learning;
    private final double fewest;
    private final double fits;
    private final Simulation simulation;
    private Optional<ReadyCrowd> everybody = Optional.empty();

    public Forecaster(Shelves shelves, Simulation simulation) {
        this.bands = Bands.in(shelves);
        this.people = new VirtualPeople(new ParameterCards(shelves));
        this.spreading = new Spreading(shelves);
        this.learning = new Learning(
                new Background(shelves.parameter("parameter-diary-background").value()), Noise.in(shelves));
        this.fewest = shelves.parameter("parameter-diary-fewest-people").value();
        this.fits = shelves.parameter("parameter-diary-fits").value();
        this.simulation = simulation;
    }

    /// @param count  how many virtual people, best one of the nested prefixes
    public Forecast of(Habits habits, int count) {
        Weighed weighed = weighed(new Timeline(habits), habits, count);
        return new Outcome(bands, weighed.diaries, weighed.posterior, weighed.places)
                .forecast(habits.hasStopped(), weighed.learnt);
    }

    /// The people themselves, as the diary weighs them.
    public WeighedPeople people(Habits habits, int count) {
        Weighed weighed = weighed(new Timeline(habits), habits, count);
        return new WeighedPeople(weighed.normals, weighed.posterior.weights(), weighed.diaries.worst(), weighed.learnt);
    }

    /// Where a diary leaves the people it was held against.
    private static final class Weighed {
        private final double[][] normals;
        private final double[] places;
        private final Diaries diaries;
        private final Posterior posterior;
        private final Learnt learnt;

        Weighed(double[][] normals, double[] places, Diaries diaries, Posterior posterior, Learnt learnt) {
            this.normals = normals;
            this.places = places;
            this.diaries = diaries;
            this.posterior = posterior;
            this.learnt = learnt;
        }
    }

    private Weighed weighed(Timeline timeline, Habits habits, int count) {
        List<Taken> products = habits.products().stream().map(spreading::of).toList();
        double[][] normals = VirtualPeople.normals(count, products.size(), VirtualPeople.SEED);
        double[] places = VirtualPeople.places(normals);
        Diaries diaries = run(timeline, everybody(people.crowd(normals, Map.of(), products)));
        Posterior posterior = learning.before(count);
        Learnt none = timeline.observed().isEmpty() ? Learnt.NO_DIARY : Learnt.NOT_ENOUGH_YET;
        Weighed before = new Weighed(normals, places, diaries, posterior, none);
        if (timeline.observed().size() < FEWEST_DAYS) return before;
        List<Observation> days =
                timeline.observed().stream().map(Timeline.Observed::day).toList();
        posterior = learning.of(days, diaries.predicted(), new double[count]);
        for (int i = 0; i < MOST_FRESH_DRAWS && posterior.effective() < fewest * count; i++) {
            double[][] fresh = VirtualPeople.normals(count, products.size(), VirtualPeople.SEED + 1 + i);
            Rejuvenation draw = Rejuvenation.around(normals, posterior.weights(), fresh);
            normals = draw.normals();
            diaries = run(timeline, simulation.ready(people.crowd(normals, Map.of(), products)));
            posterior = learning.of(days, diaries.predicted(), draw.logPrior());
        }
        if (posterior.off() > fits) {
            return new Weighed(before.normals, places, before.diaries, before.posterior, Learnt.FITS_NOBODY);
        }
        boolean isChanged = posterior.effective() < UNCHANGED * count;
        Learnt learnt = isChanged ? Learnt.SOMETHING : Learnt.BACKGROUND_ONLY;
        return new Weighed(normals, places, diaries, posterior, learnt);
    }

    /// The fixed population takes other products in every forecast, but is the same people.
    private synchronized ReadyCrowd everybody(Crowd crowd) {
        ReadyCrowd kept = everybody
                .filter(each -> each.crowd().people() == crowd.people())
                .orElseGet(() -> simulation.ready(crowd));
        everybody = Optional.of(kept);
        return kept.as(crowd);
    }

    private Diaries run(Timeline timeline, ReadyCrowd ready) {
        Crowd crowd = ready.crowd();
        Diaries diaries = new Diaries(timeline, bands, crowd.people());
        ready.run(timeline.schedule(), (person, rows, lane) -> {
            DiaryScale diary = DiaryScale.of(crowd, person);
            double kx = crowd.value(Parameter.KX, person);
            double[] all = new double[rows.count()];
            double[] slopes = new double[rows.count()];
            for (int row = 0; row < all.length; row++) {
                double withdrawal = rows.withdrawal(row, lane);
                all[row] = diary.at(withdrawal);
                slopes[row] = diary.slope(all[row], withdrawal, rows.withdrawalChange(row, lane, kx));
            }
            diaries.note(person, all, slopes);
        });
        return diaries;
    }
}
