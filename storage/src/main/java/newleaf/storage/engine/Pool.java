package newleaf.storage.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// A few connections that are lent to one caller at a time.
public final class Pool<T> {
    private static final int LOOK_MILLISECONDS = 50;

    private final BlockingQueue<T> idle = new LinkedBlockingQueue<>();
    private final int count;
    private volatile boolean isClosed;

    public Pool(List<T> all) {
        this.count = all.size();
        idle.addAll(all);
    }

    public <R> R with(Function<T, R> use) {
        T one = borrowed();
        try {
            return use.apply(one);
        } finally {
            idle.add(one);
        }
    }

    private T borrowed() {
        try {
            T one = idle.poll();
            while (one == null) {
                if (isClosed) throw new StoreProblem(What.CLOSED);
                one = idle.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
            return one;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreProblem(What.CLOSED, interrupted);
        }
    }

    /// Waits for those that are lent; whoever comes later is refused.
    public void close(Consumer<T> closing) {
        if (isClosed) return;
        List<T> returned = new ArrayList<>();
        while (returned.size() < count) returned.add(borrowed());
        isClosed = true;
        returned.forEach(closing);
    }
}
