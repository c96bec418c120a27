package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.intake.use.ProductNames;
import newleaf.knowledge.Shelves;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A product is known by its name. `docs/audit-products.md` lists names that people use: what each is matched to, or
/// that no source was found.
class ProductNamesTest {
    private static final ProductNames NAMES = new ProductNames(Shelves.shipped());

    record Listed(String name, String row) {}

    static Stream<Listed> listed() throws IOException {
        return Files.readAllLines(ProjectRoot.path().resolve("docs/audit-products.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Name"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Listed(cells[1].strip(), cells[2].strip()));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void a_listed_name_is_matched_as_the_table_says(Listed listed) {
        Optional<String> row = Optional.of(listed.row()).filter(id -> !id.equals("–"));
        assertThat(NAMES.idOf(listed.name())).isEqualTo(row);
    }

    /// Each of so many words would be a place where a name could end.
    @Test
    void a_long_text_names_nothing() {
        assertThat(NAMES.idOf("MIT45" + " gold".repeat(50_000))).isEmpty();
    }

    @Test
    void the_table_holds_every_name() throws IOException {
        assertThat(listed()).hasSize(65).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        mit 45              | brand-mit45
        MIT45 Gold          | brand-mit45
        o.p.m.s. gold       | brand-opms
        OPMS Black          | lbl-opms-black
        opms black liquid   | lbl-opms-black
        lbl-opms-black      | lbl-opms-black
        Feel-Free           | lbl-feelfree-classic
        Opm                 |
        Balinese            |
        Bali Gold           |
        kratom              |
        """)
    void a_maker_with_more_after_it_is_that_maker_and_nothing_is_guessed(String typed, String id) {
        assertThat(NAMES.idOf(typed)).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void a_case_may_name_a_product_and_a_name_that_is_not_known_is_refused_with_its_path() {
        var product =
                Cases.usable("{use: {products: [{product: OPMS Black}]}}").use().products();
        assertThat(product.known().orElseThrow().getFirst().shelfId()).contains("lbl-opms-black");
        assertThat(Cases.problems("{use: {products: [{product: Nobody Knows}]}}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("use.products[0].product"));
        assertThat(Cases.problems("{use: {products: [{product: [a]}]}}")).hasSize(1);
        assertThat(List.of(Cases.problems("{use: {products: [{product: null}]}}")))
                .containsExactly(List.of());
    }
}
