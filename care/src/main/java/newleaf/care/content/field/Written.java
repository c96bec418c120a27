package newleaf.care.content.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A mapping in the making, its fields in the order of the format; what is not known is left out.
public final class Written {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    public Written with(String name, Object value) {
        if (value instanceof Optional<?> optional) optional.ifPresent(known -> fields.put(name, plain(known)));
        else fields.put(name, plain(value));
        return this;
    }

    public Map<String, @Nullable Object> fields() {
        return fields;
    }

    private static Object plain(Object value) {
        boolean isWritten = value instanceof Number || value instanceof Boolean;
        boolean isTree = value instanceof Map<?, ?> || value instanceof Iterable<?>;
        return isWritten || isTree ? value : value.toString();
    }
}
