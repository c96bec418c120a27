package newleaf.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.comfort.Comfort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of the shelf is shown, and in which order.
class ComfortOnShelvesTest {
    private static final String SECOND = """
            name: { en: "Cold hands", es: "Manos frías" }
            kind: symptom
            symptoms: [a-symptom]
            order: 5
            steps: [ { en: "Put on gloves.", es: "Ponte guantes." } ]
            help_today: { en: "Be seen today.", es: "Busca atención médica hoy." }
            certainty: low
            certainty_because: two hands
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_lower_place_comes_first_whatever_the_name() {
        var tiny = new TinyShelves(folder);
        tiny.card("comfort", "z-comfort", SECOND);
        assertThat(shown()).containsExactly("z-comfort", "a-comfort");
    }

    @Test
    void of_two_in_one_place_the_name_decides() {
        var tiny = new TinyShelves(folder);
        tiny.card("comfort", "z-comfort", SECOND.replace("order: 5", "order: 10"));
        assertThat(shown()).containsExactly("a-comfort", "z-comfort");
    }

    @Test
    void a_retired_card_is_kept_and_not_shown() {
        var tiny = new TinyShelves(folder);
        tiny.change("comfort/a-comfort.yaml", "status: draft", "status: retired");
        assertThat(Shelves.in(folder).comfort()).hasSize(2);
        assertThat(shown()).isEmpty();
    }

    private Iterable<String> shown() {
        return Comfort.of(Shelves.in(folder)).forSymptom("a-symptom").stream()
                .map(ComfortCard::id)
                .toList();
    }
}
