package newleaf.pharmacology.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// What a step of a length does to everybody of a crowd, made once for many runs. Each length is made by itself, so
/// what is kept does not depend on which runs came before.
final class KeptEntries {
    /// 40 MB for 256 people; a schedule with more lengths than this is rare, and makes its own.
    private static final int MOST_LENGTHS = 256;

    private final Crowd crowd;
    private final int width;
    private final Map<Double, double[]> byLength = new ConcurrentHashMap<>();

    KeptEntries(Crowd crowd, int width) {
        this.crowd = crowd;
        this.width = width;
    }

    /// Makes what is missing; false where there is no room for all of them.
    boolean holds(double[] lengths, int threads) {
        double[] missing = Arrays.stream(lengths)
                .filter(length -> !byLength.containsKey(length))
                .toArray();
        if (byLength.size() + missing.length > MOST_LENGTHS) return false;
        var next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < missing.length; i = next.getAndIncrement()) {
                byLength.put(missing[i], made(missing[i]));
            }
        };
        Threads.spread(work, Math.min(threads, missing.length));
        return true;
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
            System.arraycopy(one.values(), 0, entries, block * size, size);
        }
        return entries;
    }

    /// By the order of the lengths.
    double[][] of(double[] lengths) {
        return Arrays.stream(lengths)
                .mapToObj(length -> java.util.Objects.requireNonNull(byLength.get(length)))
                .toArray(double[][]::new);
    }
}
