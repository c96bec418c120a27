package newleaf.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Faults of files and of shelves as a whole.
class ShelfFaultsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void an_id_is_used_once_over_all_shelves() {
        var shelves = new TinyShelves(folder);
        shelves.card("conditions", "a-symptom", "name: { en: A, es: A }\nsays: { en: A, es: A }\n");
        assertThat(shelves.faults())
                .containsExactly("knowledge/symptoms/a-symptom.yaml:1 uses the id `a-symptom`, "
                        + "which knowledge/conditions/a-symptom.yaml:1 has");
    }

    @Test
    void a_row_of_a_table_uses_no_id_of_a_card() {
        var shelves = new TinyShelves(folder);
        shelves.change("law/law.yaml", "id: a-place", "id: a-rule");
        assertThat(shelves.faults()).singleElement().asString().contains("uses the id `a-rule`");
    }

    @Test
    void a_field_is_there_once() {
        var shelves = new TinyShelves(folder);
        shelves.change("symptoms/a-symptom.yaml", "basis: read", "basis: read\nbasis: recalled");
        assertThat(shelves.faults()).contains("knowledge/symptoms/a-symptom.yaml:5 has `basis` twice; keep one");
    }

    @Test
    void a_file_holds_one_card() {
        var shelves = new TinyShelves(folder);
        shelves.write("rules/empty.yaml", "");
        shelves.write("rules/list.yaml", "- a\n- b\n");
        shelves.write("rules/words.yaml", "only words\n");
        shelves.write("rules/two.yaml", "id: two\n---\nid: three\n");
        shelves.write("rules/tab.yaml", "id: tab\nsays:\n\ten: x\n");
        assertThat(shelves.faults())
                .hasSize(5)
                .contains(
                        "knowledge/rules/empty.yaml:1 holds no card; write its fields as `name: value`",
                        "knowledge/rules/list.yaml:1 holds no card; write its fields as `name: value`",
                        "knowledge/rules/words.yaml:1 holds no card; write its fields as `name: value`")
                .anyMatch(fault -> fault.startsWith("knowledge/rules/two.yaml:2 is not YAML: "))
                .anyMatch(fault -> fault.startsWith("knowledge/rules/tab.yaml:3 is not YAML: "));
    }

    @Test
    void a_shelf_that_is_not_there_is_named() throws IOException {
        var shelves = new TinyShelves(folder);
        Files.delete(folder.resolve("doors/a-door.yaml"));
        Files.delete(folder.resolve("doors/note.txt"));
        Files.delete(folder.resolve("doors"));
        assertThat(shelves.faults()).containsExactly("knowledge/doors:1 is missing; it is one of the shelves");
    }

    @Test
    void other_files_on_a_shelf_are_left_alone() {
        var shelves = new TinyShelves(folder);
        shelves.write("rules/README.md", "# not a card");
        shelves.write("elsewhere/broken.yaml", "{{{");
        assertThat(shelves.faults()).isEmpty();
    }
}
