package newleaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.Test;

class AskedSentencesTest {
    private static final AskedSentences SENTENCES = new AskedSentences(Shelves.shipped());
    private static final Words BOTH = new Words(
            "Do not stop alcohol suddenly. Do not stop kratom suddenly: keep the amount steady. Call for help.",
            "No dejes el alcohol de golpe. No dejes el kratom de golpe: mantén estable la cantidad. Llama.");

    @Test
    void only_the_sentence_that_asks_it_goes() {
        assertThat(SENTENCES.without(Set.of(Deed.STEADY), BOTH))
                .contains(new Words(
                        "Do not stop alcohol suddenly. Call for help.", "No dejes el alcohol de golpe. Llama."));
    }

    @Test
    void what_is_wanted_stays_as_it_is() {
        assertThat(SENTENCES.without(Set.of(), BOTH)).contains(BOTH);
    }

    @Test
    void a_text_of_that_sentence_alone_is_gone() {
        assertThat(SENTENCES.without(Set.of(Deed.STOP), new Words("Stop kratom.", "Deja el kratom.")))
                .isEmpty();
    }

    @Test
    void where_no_words_are_known_the_text_goes_as_a_whole() {
        assertThat(SENTENCES.without(Set.of(Deed.SCHEDULE), BOTH)).isEmpty();
    }
}
