package newleaf.pharmacology.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.pharmacology.diary.Background;
import newleaf.pharmacology.diary.Posterior;
import newleaf.pharmacology.forecast.Forecast.Learnt;
import newleaf.pharmacology.people.Band;
import newleaf.pharmacology.people.Three;
import newleaf.pharmacology.people.VirtualPeople;

/// Turns weighted people's withdrawal, and what is known of their backgrounds, into a forecast. Chances are summed over
/// every background; bands give each person one, at a place of their own in what it may be.
final class Outcome {
    private final Bands bands;
    private final Diaries diaries;
    private final Posterior posterior;
    private final double[] weights;
    private final double[] backgrounds;
    private final int people;
    private final boolean isEveryoneAlike;

    /// @param places  of each person's background, 0 to 1
    Outcome(Bands bands, Diaries diaries, Posterior posterior, double[] places) {
        this.bands = bands;
        this.diaries = diaries;
        this.posterior = posterior;
        this.weights = posterior.weights();
        this.backgrounds = posterior.backgrounds(places);
        this.people = weights.length;
        this.isEveryoneAlike = Arrays.stream(weights).allMatch(each -> each == weights[0]);
    }

    Forecast forecast(boolean fromLastDose, Learnt learnt) {
        return new Forecast(
                VirtualPeople.SEED,
                people,
                fromLastDose,
                hours(),
                band(diaries.shown()),
                band(diaries.daily()),
                three(diaries.onset()),
                ofThoseWhoFeelIt(diaries.peak()),
                ofThoseWhoFeelIt(diaries.eased()),
                reaching(),
                likelihood(),
                withdrawalAlone(),
                three(backgrounds),
                learnt);
    }

    private static List<Double> hours() {
        return IntStream.range(0, ForecastHours.ROWS)
                .filter(ForecastHours::isShown)
                .mapToObj(ForecastHours::at)
                .toList();
    }

    private Band band(List<double[]> columns) {
        List<Three> three = columns.parallelStream()
                .map(this::withBackground)
                .map(this::three)
                .toList();
        return Band.of(
                three.stream().mapToDouble(Three::p10).toArray(),
                three.stream().mapToDouble(Three::p50).toArray(),
                three.stream().mapToDouble(Three::p90).toArray());
    }

    private double[] withBackground(double[] withdrawal) {
        double[] diary = new double[people];
        for (int person = 0; person < people; person++) {
            diary[person] = Background.with(backgrounds[person], withdrawal[person]);
        }
        return diary;
    }

    private Three three(double[] values) {
        return isEveryoneAlike ? Three.of(values) : Three.of(values, weights);
    }

    private boolean feelsIt(int person) {
        return diaries.onset()[person] < Double.POSITIVE_INFINITY;
    }

    private double reaching() {
        double share = 0;
        for (int person = 0; person < people; person++) if (feelsIt(person)) share += weights[person];
        return share;
    }

    private Optional<Three> ofThoseWhoFeelIt(double[] values) {
        int[] those = IntStream.range(0, people)
                .filter(person -> feelsIt(person) && weights[person] > 0)
                .toArray();
        if (those.length == 0) return Optional.empty();
        double[] kept =
                Arrays.stream(those).mapToDouble(person -> values[person]).toArray();
        double[] counted =
                Arrays.stream(those).mapToDouble(person -> weights[person]).toArray();
        return Optional.of(isEveryoneAlike ? Three.of(kept) : Three.of(kept, counted));
    }

    private Likelihood likelihood() {
        double[] worst = diaries.worstDay();
        double mild = posterior.reaching(bands.mild(), worst);
        double moderate = posterior.reaching(bands.moderate(), worst);
        double severe = posterior.reaching(bands.severe(), worst);
        return new Likelihood(Math.max(0, 1 - mild), mild - moderate, moderate - severe, severe);
    }

    private Likelihood withdrawalAlone() {
        double[] share = new double[4];
        for (int person = 0; person < people; person++) {
            share[bands.grade(diaries.worstDay()[person])] += weights[person];
        }
        return new Likelihood(share[0], share[1], share[2], share[3]);
    }
}
