package newleaf.pharmacology.forecast;

import java.util.Comparator;
import java.util.stream.IntStream;
import newleaf.pharmacology.forecast.Forecast.Learnt;

/// The virtual people as a diary weighs them, and a few who stand for all.
///
/// **Idea.** Systematic resampling (Kitagawa 1996): everybody lies on a line, as long as their weight, and people are
/// picked at even distances, the first half a distance from the start. They lie in the order of their worst hour after
/// stopping, so that the few have the spread of the many. No chance is used.
///
/// **Error.** A share among the few is off by at most one of them along that order. Somebody heavy is picked more than
/// once; where few carry the weight, more like them have been drawn (`parameter-diary-fewest-people`).
///
/// Reference: Kitagawa, J. Comput. Graph. Stat. 1996;5:1-25.
public final class WeighedPeople {
    private final double[][] normals;
    private final double[] weights;
    private final double[] worst;
    private final Learnt learnt;

    /// @param normals  by dimension, then by person; not copied
    /// @param weights  adding up to 1; not copied
    /// @param worst    of each person, what they are put in order by; not copied
    WeighedPeople(double[][] normals, double[] weights, double[] worst, Learnt learnt) {
        this.normals = normals;
        this.weights = weights;
        this.worst = worst;
        this.learnt = learnt;
    }

    public Learnt learnt() {
        return learnt;
    }

    /// The normal numbers behind so many people, each of whom counts the same.
    public double[][] draw(int count) {
        int[] picked = pick(count);
        double[][] drawn = new double[normals.length][count];
        for (int dimension = 0; dimension < normals.length; dimension++) {
            for (int i = 0; i < count; i++) drawn[dimension][i] = normals[dimension][picked[i]];
        }
        return drawn;
    }

    int[] pick(int count) {
        int[] order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer person) -> worst[person])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] picked = new int[count];
        int at = 0;
        double reached = weights[order[0]];
        for (int i = 0; i < count; i++) {
            double place = (i + 0.5) / count;
            while (reached < place && at + 1 < order.length) reached += weights[order[++at]];
            picked[i] = order[at];
        }
        return picked;
    }

    @Override
    public String toString() {
        return "WeighedPeople";
    }
}
