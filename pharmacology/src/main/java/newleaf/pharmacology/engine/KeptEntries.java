package newleaf.pharmacology.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// What a step of a length does to everybody of a crowd, made once for many runs. Each length is made by itself, so
/// what is kept does not depend on which runs came before. Safe for several threads.
final class KeptEntries {
    private static final int BYTES = 48_000_000;

    private final Crowd crowd;
    private final int width;
    private final int most;
    private final Map<Double, double[]> byLength = new HashMap<>();

    KeptEntries(Crowd crowd, int width) {
        this.crowd = crowd;
        this.width = width;
        long each = (long) crowd.people() * Coefficients.SIZE * Double.BYTES;
        this.most = (int) Math.max(1, BYTES / each);
    }

    /// By the order of the lengths; empty where there is no room for so many. What earlier runs needed makes way.
    synchronized Optional<double[][]> of(double[] lengths, int threads) {
        if (lengths.length > most) return Optional.empty();
        double[] missing = missing(lengths);
        if (byLength.size() + missing.length > most) {
            byLength.clear();
            missing = lengths;
        }
        make(missing, threads);
        return Optional.of(Arrays.stream(lengths)
                .mapToObj(length -> Objects.requireNonNull(byLength.get(length)))
                .toArray(double[][]::new));
    }

    private double[] missing(double[] lengths) {
        return Arrays.stream(lengths)
                .filter(length -> !byLength.containsKey(length))
                .toArray();
    }

    private void make(double[] lengths, int threads) {
        double[][] made = new double[lengths.length][];
        var next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < lengths.length; i = next.getAndIncrement()) {
                made[i] = made(lengths[i]);
            }
        };
        Threads.spread(work, Math.min(threads, lengths.length));
        for (int i = 0; i < lengths.length; i++) byLength.put(lengths[i], made[i]);
    }

    private double[] made(double length) {
        var one = new Coefficients(new double[] {length}, width);
        int size = Coefficients.SIZE * width;
        int blocks = (crowd.people() + width - 1) / width;
        double[] entries = new double[blocks * size];
        for (int block = 0; block < blocks; block++) {
            for (int lane = 0; lane < width; lane++) {
                one.person(lane, crowd, Math.min(block * width + lane, crowd.people() - 1));
            }
            System.arraycopy(one.values(0), 0, entries, block * size, size);
        }
        return entries;
    }
}
