package newleaf.bench.storage;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many who do the same, each as often as they can within a time.
public final class Callers {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /// Done once by each caller, over and over; acknowledged when it returns.
    public interface Deed {
        void again() throws Exception;
    }

    /// @param times  of each deed, in nanoseconds
    /// @param cpu    of this process, in nanoseconds a deed
    public record Measured(long[] times, double aSecond, double cpu, double busy) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%8.0f | %s | %.3f | %.0f %%", aSecond, millis(times), cpu / 1e6, 100 * busy);
        }
    }

    private Callers() {}

    public static Measured measure(List<? extends Deed> callers, Duration time) throws Exception {
        MACHINE.getCpuLoad(); // the next answer is of the time since this one
        long cpu = MACHINE.getProcessCpuTime();
        long begin = System.nanoTime();
        List<long[]> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers.size())) {
            List<Callable<long[]>> jobs = callers.stream()
                    .<Callable<long[]>>map(each -> () -> until(begin + time.toNanos(), each))
                    .toList();
            for (Future<long[]> job : threads.invokeAll(jobs)) all.add(job.get());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        long spent = MACHINE.getProcessCpuTime() - cpu;
        double busy = MACHINE.getCpuLoad();
        long[] times = all.stream().flatMapToLong(Arrays::stream).toArray();
        return new Measured(times, times.length / seconds, (double) spent / times.length, busy);
    }

    private static long[] until(long end, Deed deed) throws Exception {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            deed.again();
            times.add(System.nanoTime() - begin);
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    /// Median and 99th percentile, in milliseconds.
    public static String millis(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT, "%.2f, %.2f", sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    }
}
