package newleaf.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.fault.FaultyShelves;
import newleaf.knowledge.internal.CompileShelves;
import newleaf.knowledge.words.Language;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is packed at build says exactly what the folder of cards says.
class PackedShelvesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_shipped_shelves_say_what_the_folder_says() {
        List<Card> inFolder =
                Shelves.in(ProjectRoot.path().resolve("knowledge")).all().toList();
        List<Card> shipped = Shelves.shipped().all().toList();
        assertThat(shipped).hasSameSizeAs(inFolder).hasSizeGreaterThan(500);
        for (int i = 0; i < shipped.size(); i++) {
            Card card = inFolder.get(i);
            assertThat(shipped.get(i)).as(card.id()).isEqualTo(card);
            for (Language language : Language.values()) {
                assertThat(shipped.get(i).sentence(language)).isEqualTo(card.sentence(language));
            }
        }
    }

    @Test
    void every_card_says_something_in_both_languages() {
        assertThat(Shelves.shipped().all()).allSatisfy(card -> {
            assertThat(card.sentence(Language.EN)).isNotBlank();
            assertThat(card.sentence(Language.ES)).isNotBlank();
            assertThat(card.head().place()).startsWith("knowledge/").matches(".*\\.yaml:[0-9]+");
        });
    }

    @Test
    void what_was_packed_is_read_back_as_it_was() throws IOException {
        var shelves = new TinyShelves(folder);
        Path packed = folder.resolve("out/shelves.bin");
        CompileShelves.main(new String[] {folder.toString(), packed.toString()});
        try (var in = Files.newInputStream(packed)) {
            assertThat(Shelves.packed(in).all())
                    .containsExactlyElementsOf(
                            Shelves.in(shelves.folder()).all().toList());
        }
    }

    @Test
    void faulty_shelves_are_not_packed() {
        var shelves = new TinyShelves(folder);
        shelves.change("rules/a-rule.yaml", "urgency: urgent", "urgency: none");
        Path packed = folder.resolve("out/shelves.bin");
        assertThatThrownBy(() -> CompileShelves.main(new String[] {folder.toString(), packed.toString()}))
                .isInstanceOf(FaultyShelves.class)
                .hasMessageContaining("knowledge/rules/a-rule.yaml:13 ");
        assertThat(packed).doesNotExist();
    }

    @Test
    void what_is_no_packed_shelf_is_refused() {
        assertThatThrownBy(() -> Shelves.packed(new ByteArrayInputStream(new byte[] {0, 0, 0, 1, 0})))
                .isInstanceOf(UncheckedIOException.class);
    }
}
