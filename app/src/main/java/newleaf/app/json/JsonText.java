package newleaf.app.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Prints a tree of maps, lists, texts, numbers and truths as one JSON document.
public final class JsonText {
    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    };

    private JsonText() {}

    public static String of(Map<String, ?> document) {
        var text = new java.io.StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(PRETTY, text)) {
            write(document, generator);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator generator) {
        switch (value) {
            case null -> generator.writeNull();
            case Map<?, ?> map -> {
                generator.writeStartObject();
                map.forEach((name, inner) -> {
                    generator.writeName(String.valueOf(name));
                    write(inner, generator);
                });
                generator.writeEndObject();
            }
            case List<?> list -> {
                generator.writeStartArray();
                list.forEach(inner -> write(inner, generator));
                generator.writeEndArray();
            }
            case Boolean truth -> generator.writeBoolean(truth);
            case Integer number -> generator.writeNumber(number);
            case Double number -> writeNumber(number, generator);
            default -> generator.writeString(value.toString());
        }
    }

    /// A whole number without its `.0`, and no digits that only binary arithmetic put there.
    private static void writeNumber(double number, JsonGenerator generator) {
        var decimal = java.math.BigDecimal.valueOf(number)
                .round(new java.math.MathContext(12))
                .stripTrailingZeros();
        generator.writeNumber(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }
}
