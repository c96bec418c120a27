package newleaf.documents.internal;

import java.util.Set;
import java.util.regex.Pattern;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Problems;
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

    static Node node(ScalarEvent scalar, String path, Problems problems) {
        if (scalar.getTag().filter(tag -> !tag.equals("!")).isPresent()) {
            problems.add(path, "uses a YAML tag (!); write the plain value");
            return new Node.Empty();
        }
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) return new Node.Text(text);
        if (NULLS.contains(text)) return new Node.Empty();
        if (TRUE.contains(text)) return new Node.Bool(true);
        if (FALSE.contains(text)) return new Node.Bool(false);
        return number(text, path, problems);
    }

    private static Node number(String text, String path, Problems problems) {
        if (NOT_FINITE.matcher(text).matches()) {
            problems.add(path, "is not a number that can be used");
            return new Node.Empty();
        }
        if (!NUMBER.matcher(text).matches()) return new Node.Text(text);
        double value = Double.parseDouble(text);
        if (Double.isFinite(value)) return new Node.Numeral(value);
        problems.add(path, "is too large");
        return new Node.Empty();
    }
}
