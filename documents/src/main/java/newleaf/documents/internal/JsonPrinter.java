package newleaf.documents.internal;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import newleaf.documents.tree.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Prints a tree with Jackson's generator, which knows what JSON escapes.
public final class JsonPrinter {
    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    };

    /// What JSON would hold as it is, and our own reader, which reads YAML as well, would not.
    private static final Pattern ONLY_ESCAPED = Pattern.compile("[\\x7f-\\x9f\\ufeff\\ufffe\\uffff]");

    private final JsonGenerator generator;
    private final MathContext digits;

    private JsonPrinter(JsonGenerator generator, MathContext digits) {
        this.generator = generator;
        this.digits = digits;
    }

    public static String pretty(Object document, MathContext digits) {
        return print(document, PRETTY, digits);
    }

    public static String line(Object document, MathContext digits) {
        return print(document, ObjectWriteContext.empty(), digits);
    }

    private static String print(Object document, ObjectWriteContext context, MathContext digits) {
        var text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(context, text)) {
            new JsonPrinter(generator, digits).write(document);
        }
        return ONLY_ESCAPED
                .matcher(text.toString())
                .replaceAll(match -> "\\\\u%04x".formatted((int) match.group().charAt(0)));
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> generator.writeNull();
            case Node node -> node(node);
            case Map<?, ?> map -> mapping(map);
            case List<?> list -> list(list);
            case Boolean truth -> generator.writeBoolean(truth);
            case Integer number -> generator.writeNumber(number);
            case Long number -> generator.writeNumber(number);
            case Double number -> number(BigDecimal.valueOf(number));
            case BigDecimal number -> number(number);
            default -> generator.writeString(value.toString());
        }
    }

    private void node(Node node) {
        switch (node) {
            case Node.Empty empty -> generator.writeNull();
            case Node.Text text -> generator.writeString(text.value());
            case Node.Numeral number -> number(BigDecimal.valueOf(number.value()));
            case Node.Bool truth -> generator.writeBoolean(truth.value());
            case Node.Items items -> list(items.values());
            case Node.Entries entries -> mapping(entries.values());
        }
    }

    private void mapping(Map<?, ?> map) {
        generator.writeStartObject();
        map.forEach((name, inner) -> {
            generator.writeName(String.valueOf(name));
            write(inner);
        });
        generator.writeEndObject();
    }

    private void list(List<?> list) {
        generator.writeStartArray();
        list.forEach(this::write);
        generator.writeEndArray();
    }

    /// A whole number without its `.0`.
    private void number(BigDecimal number) {
        BigDecimal decimal = number.round(digits).stripTrailingZeros();
        generator.writeNumber(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
    }
}
