package newleaf.web.account.secret;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What waits, one of each network in turn. Not for several threads at once.
final class FairQueue<N, T> {
    private final int most;
    private final int mostOfOne;
    private final Map<N, ArrayDeque<T>> waiting = new LinkedHashMap<>();
    private int count;

    FairQueue(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /// Whether there was room for it.
    boolean offer(N network, T work) {
        int ofOne = waiting.containsKey(network) ? waiting.get(network).size() : 0;
        if (count == most || ofOne == mostOfOne) return false;
        waiting.computeIfAbsent(network, _ -> new ArrayDeque<>()).add(work);
        count++;
        return true;
    }

    /// The next, and its network goes to the end.
    Optional<T> next() {
        if (waiting.isEmpty()) return Optional.empty();
        var first = waiting.entrySet().iterator().next();
        ArrayDeque<T> others = first.getValue();
        waiting.remove(first.getKey());
        T work = others.remove();
        if (!others.isEmpty()) waiting.put(first.getKey(), others);
        count--;
        return Optional.of(work);
    }
}
