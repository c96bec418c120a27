package newleaf.web.theirs;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.web.form.Typed;

/// The fields of a clinician's plan. Those of a row have its number behind them, from 1 on.
public final class TheirField {
    public static final String WITH = "with";
    public static final String ON = "on";
    public static final String ROWS = "rows";
    /// The sequence of the plan that was followed when this was shown, 0 for none.
    public static final String SEEN = "seen";
    /// Whether a clinician knows of what speaks against it.
    public static final String KNOWS = "knows";
    /// What is to be done with all of it.
    public static final String DO = "do";

    private TheirField() {}

    public static String from(int row) {
        return "from-" + row;
    }

    public static String amount(int row) {
        return "amount-" + row;
    }

    public static String doses(int row) {
        return "doses-" + row;
    }

    public static String hours(int row) {
        return "hours-" + row;
    }

    static boolean isBlank(Typed typed, int row) {
        return of(row).allMatch(field -> typed.one(field).isEmpty());
    }

    private static Stream<String> of(int row) {
        return Stream.of(from(row), amount(row), doses(row), hours(row));
    }

    /// Those that come back with what was typed.
    public static List<String> all(Typed typed) {
        Stream<String> rows =
                IntStream.rangeClosed(1, TheirForm.rows(typed)).boxed().flatMap(TheirField::of);
        return Stream.concat(Stream.of(WITH, ON, ROWS), rows).toList();
    }
}
