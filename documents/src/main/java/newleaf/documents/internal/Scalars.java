package newleaf.documents.internal;

import java.util.Set;
import java.util.regex.Pattern;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Place;
import newleaf.documents.tree.Remarks;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// What one scalar of YAML 1.2 or JSON is. Quoted scalars are text, whatever they look like.
final class Scalars {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)|NaN|-?Infinity");

    private Scalars() {}

    static Node node(ScalarEvent scalar, Place place, Remarks remarks) {
        int line = place.line();
        if (scalar.getTag().filter(tag -> !tag.equals("!")).isPresent()) {
            remarks.wrong(place, "uses a YAML tag (!); write the plain value");
            return new Node.Empty(line);
        }
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) return new Node.Text(text, line);
        if (NULLS.contains(text)) return new Node.Empty(line);
        if (TRUE.contains(text)) return new Node.Bool(true, text, line);
        if (FALSE.contains(text)) return new Node.Bool(false, text, line);
        return number(text, place, remarks);
    }

    private static Node number(String text, Place place, Remarks remarks) {
        if (NOT_FINITE.matcher(text).matches()) {
            remarks.wrong(place, "is not a number that can be used");
            return new Node.Empty(place.line());
        }
        if (!NUMBER.matcher(text).matches()) return new Node.Text(text, place.line());
        double value = Double.parseDouble(text);
        if (Double.isFinite(value)) return new Node.Numeral(value, text, place.line());
        remarks.wrong(place, "is too large");
        return new Node.Empty(place.line());
    }
}
