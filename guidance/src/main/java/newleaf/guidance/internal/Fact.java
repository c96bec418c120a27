package newleaf.guidance.internal;

import java.util.Optional;
import java.util.Set;

/// One fact of one case: its value, or the fields that would have to be answered to know it.
record Fact(String name, Optional<Object> value, Set<String> missing) {
    static Fact known(String name, Object value) {
        return new Fact(name, Optional.of(value), Set.of());
    }

    static Fact notKnown(String name, Set<String> missing) {
        return new Fact(name, Optional.empty(), Set.copyOf(missing));
    }

    @Override
    public String toString() {
        return name;
    }
}
