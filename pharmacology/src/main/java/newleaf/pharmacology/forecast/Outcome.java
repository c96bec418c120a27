package newleaf.pharmacology.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.pharmacology.forecast.Forecast.Learnt;
import newleaf.pharmacology.people.Band;
import newleaf.pharmacology.people.Three;
import newleaf.pharmacology.people.VirtualPeople;

/// Turns weighted people's diaries into a forecast.
final class Outcome {
    private final Bands bands;
    private final Diaries diaries;
    private final double[] weights;
    private final int people;
    private final boolean isEveryoneAlike;

    Outcome(Bands bands, Diaries diaries, double[] weights) {
        this.bands = bands;
        this.diaries = diaries;
        this.weights = weights;
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
                three(diaries.peak()).orElseThrow(),
                three(diaries.eased()),
                reaching(diaries.onset()),
                likelihood(),
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
                .map(column -> isEveryoneAlike ? Three.of(column) : Three.of(column, weights))
                .toList();
        return Band.of(
                three.stream().mapToDouble(Three::p10).toArray(),
                three.stream().mapToDouble(Three::p50).toArray(),
                three.stream().mapToDouble(Three::p90).toArray());
    }

    private double reaching(double[] onset) {
        double share = 0;
        for (int person = 0; person < people; person++) if (!Double.isNaN(onset[person])) share += weights[person];
        return share;
    }

    private Optional<Three> three(double[] values) {
        double[] kept = new double[people];
        double[] counted = new double[people];
        int count = 0;
        for (int person = 0; person < people; person++) {
            if (Double.isNaN(values[person]) || weights[person] <= 0) continue;
            kept[count] = values[person];
            counted[count++] = weights[person];
        }
        if (count == 0) return Optional.empty();
        double[] all = Arrays.copyOf(kept, count);
        return Optional.of(isEveryoneAlike ? Three.of(all) : Three.of(all, Arrays.copyOf(counted, count)));
    }

    private Likelihood likelihood() {
        double[] worst = new double[people];
        for (double[] day : diaries.daily()) {
            for (int person = 0; person < people; person++) worst[person] = Math.max(worst[person], day[person]);
        }
        double[] share = new double[4];
        for (int person = 0; person < people; person++) share[bands.grade(worst[person])] += weights[person];
        return new Likelihood(share[0], share[1], share[2], share[3]);
    }
}
