package newleaf.taper.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A mapping in the making, its fields in the order of the format; what is not known is `null`.
final class Written {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    Written with(String name, Object value) {
        fields.put(name, value instanceof Optional<?> optional ? optional.orElse(null) : value);
        return this;
    }

    Map<String, @Nullable Object> fields() {
        return fields;
    }
}
