package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import newleaf.intake.history.TypedMedicine;
import newleaf.testkit.Golden;
import org.junit.jupiter.api.Test;

/// Two lists of names that people use for medicines and drugs, brands and slang included: one that was handed in, one
/// that was collected from pages and leaflets. What is not matched is not known; nothing is taken for something else.
class NamesPeopleTypeTest {
    private static final String ASK = "ask";

    /// Each name is read once: every test asks of the same.
    private static final Map<String, TypedMedicine> READ = new ConcurrentHashMap<>();

    /// A name, the class it should count as (`ask` where it means several things), and why or where it was read.
    private record Row(String typed, String expected, String note) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2]);
        }

        TypedMedicine medicine() {
            return READ.computeIfAbsent(typed, Row::read);
        }

        private static TypedMedicine read(String typed) {
            String name = typed.replace("'", "''");
            return Cases.usable("{history: {medications: ['" + name + "']}}")
                    .history()
                    .medications()
                    .typed()
                    .getFirst();
        }

        boolean isUnknown() {
            return medicine().classes().isEmpty();
        }

        boolean isInItsClass() {
            TypedMedicine medicine = medicine();
            return expected.equals(ASK)
                    ? isUnknown()
                    : medicine.isSure() && medicine.classes().contains(expected);
        }

        boolean isWrong() {
            return !isUnknown() && !medicine().classes().contains(expected);
        }

        String cells() {
            String classes = isUnknown()
                    ? "asked"
                    : medicine().classes().stream().sorted().collect(Collectors.joining(", "));
            return "| " + typed + " | " + classes + " | " + note + " |";
        }
    }

    private static final List<Row> HANDED_IN = rows("medicine-names.tsv");
    private static final List<Row> COLLECTED = rows("medicine-names-collected.tsv");

    @Test
    void at_least_95_of_100_handed_in_are_in_their_class() {
        assertThat(HANDED_IN).hasSize(201);
        assertThat(share(HANDED_IN)).as(missed(HANDED_IN)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void at_least_80_of_100_collected_are_in_their_class() {
        assertThat(COLLECTED).hasSizeGreaterThanOrEqualTo(100);
        assertThat(share(COLLECTED)).as(missed(COLLECTED)).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void none_is_in_a_wrong_class() {
        assertThat(HANDED_IN).filteredOn(Row::isWrong).isEmpty();
        assertThat(COLLECTED).filteredOn(Row::isWrong).isEmpty();
    }

    @Test
    void what_is_not_matched_leaves_every_door_of_a_medicine_not_known() {
        assertThat(List.of(HANDED_IN, COLLECTED))
                .allSatisfy(list -> assertThat(list)
                        .filteredOn(Row::isUnknown)
                        .allSatisfy(row -> assertThat(row.medicine().isSure()).isFalse()));
    }

    @Test
    void the_table_of_the_names_is_up_to_date() {
        Golden.matches("docs/audit-names.md", """
                # Names that people type, and what they count as

                Written by `NamesPeopleTypeTest`; `./check --accept` rewrites it. *Asked* means that the name is shown as not known, that
                every door of a medicine stays not known, and that there is no plan until it is told. The last column says why a name is
                asked, or what the class rests on where it surprises. A name is right in its class, or asked where it means several things.
                Classes are recalled unless the card of the medicine cites a source.

                ## Handed in: %s

                | Typed | Counts as | Why |
                |---|---|---|
                %s

                ## Collected: %s

                The last column says where the name was read.

                | Typed | Counts as | Read in |
                |---|---|---|
                %s
                """.formatted(
                        counted(HANDED_IN), table(HANDED_IN), counted(COLLECTED), table(COLLECTED)));
    }

    private static String counted(List<Row> rows) {
        long in = rows.stream().filter(Row::isInItsClass).count();
        long asked = rows.stream().filter(Row::isUnknown).count();
        return in + " of " + rows.size() + " right, " + asked + " asked, none in a wrong class";
    }

    private static String table(List<Row> rows) {
        return rows.stream().map(Row::cells).collect(Collectors.joining("\n"));
    }

    private static double share(List<Row> rows) {
        return (double) rows.stream().filter(Row::isInItsClass).count() / rows.size();
    }

    private static String missed(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.isInItsClass())
                .map(Row::typed)
                .toList()
                .toString();
    }

    private static List<Row> rows(String file) {
        return Cases.resource(file).lines().skip(1).map(Row::of).toList();
    }
}
