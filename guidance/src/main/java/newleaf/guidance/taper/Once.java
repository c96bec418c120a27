package newleaf.guidance.taper;

import java.util.function.Supplier;

/// Worked out when it is first asked for, and then kept: whoever does not ask does not wait.
///
/// It is equal to another that comes to the same.
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> work;
    private volatile java.util.Optional<T> done = java.util.Optional.empty();

    public Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        java.util.Optional<T> now = done;
        if (now.isPresent()) return now.get();
        synchronized (this) {
            if (done.isEmpty()) done = java.util.Optional.of(work.get());
            return done.get();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Once<?> once && get().equals(once.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return "Once";
    }
}
