package newleaf.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No lesson states anything without saying where it comes from, and none is long.
class LessonFaultsTest {
    private static final String FILE = "lessons/a-lesson.yaml";
    private static final String CLAIM =
            "  - claim: { en: \"Wet feet get cold.\", es: \"Los pies mojados se enfrían.\" }\n";
    private static final String SOURCE =
            "    source: a-study\n    locator: \"page 2\"\n    basis: read\n    strength: trial\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private TinyShelves tiny;

    @BeforeEach
    void fill() {
        tiny = new TinyShelves(folder);
    }

    @Test
    void a_claim_without_a_source_is_refused() {
        tiny.change(FILE, SOURCE, "");
        assertThat(tiny.faults())
                .contains(
                        "knowledge/lessons/a-lesson.yaml:18 lacks `source`",
                        "knowledge/lessons/a-lesson.yaml:18 lacks `locator`",
                        "knowledge/lessons/a-lesson.yaml:18 lacks `basis`",
                        "knowledge/lessons/a-lesson.yaml:18 lacks `strength`");
    }

    @Test
    void a_paragraph_that_is_both_is_refused() {
        tiny.change(FILE, SOURCE, SOURCE + "    advice: { en: \"Dry them.\", es: \"Sécalos.\" }\n");
        isRefused(18, "not exactly one of `claim` and `advice`");
    }

    @Test
    void a_paragraph_that_is_neither_is_refused() {
        tiny.change(FILE, CLAIM + SOURCE, "  - source: a-study\n");
        isRefused(18, "not exactly one of `claim` and `advice`");
    }

    @Test
    void a_claim_from_a_source_that_the_card_does_not_name_is_refused() {
        tiny.change(
                FILE, SOURCE, SOURCE.replace("a-study", "recalled-not-read").replace("basis: read", "basis: recalled"));
        isRefused(19, "from `recalled-not-read`, which is not under the card's `sources`. Name it there.");
    }

    @Test
    void a_source_that_is_nearly_one_of_the_card_is_asked_about() {
        tiny.change(FILE, SOURCE, SOURCE.replace("a-study", "a-studdy"));
        isRefused(19, "Did you mean `a-study`?");
    }

    @Test
    void what_is_recalled_or_ours_says_so() {
        tiny.change(FILE, "basis: read\n    strength", "basis: judgement\n    strength");
        isRefused(18, "`judgement` and not from `newleaf-judgement`");
    }

    @Test
    void advice_with_a_source_is_refused() {
        String advice = "  - advice: { en: \"Carry a spare pair.\", es: \"Lleva otro par.\" }\n";
        tiny.change(FILE, advice, advice + "    source: a-study\n");
        isRefused(23, "advice with a source");
    }

    @Test
    void a_lesson_has_three_to_six_paragraphs() {
        tiny.change(FILE, "  - advice: { en: \"Change at noon.\", es: \"Cámbiate a mediodía.\" }\n", "");
        isRefused(18, "has 2 paragraphs; a lesson has 3 to 6");
    }

    @Test
    void a_paragraph_of_46_words_is_refused_and_one_of_45_is_not() {
        tiny.change(FILE, "Change at noon.", "word ".repeat(45).strip());
        assertThat(tiny.faults()).isEmpty();
        tiny.change(
                FILE, "word word word ".repeat(15).strip(), "word ".repeat(46).strip());
        isRefused(18, "46 words at once; 45 is the most");
    }

    @Test
    void a_lesson_of_more_than_230_words_is_refused() {
        String paragraph = "  - advice: { en: \"" + "word ".repeat(45).strip() + "\", es: \"palabra\" }\n";
        tiny.change(FILE, "certainty: low\n", paragraph.repeat(3) + "certainty: low\n");
        assertThat(tiny.faults()).isEmpty();
        tiny.change(FILE, "Feet first.", "word ".repeat(90).strip());
        isRefused(1, "words; a lesson has 230 at most");
    }

    @Test
    void a_name_of_more_than_40_characters_is_refused() {
        tiny.change(FILE, "Calcetines secos", "c".repeat(41));
        isRefused(12, "has a name of 41 characters; 40 is the most");
    }

    @Test
    void two_lessons_do_not_share_a_place() {
        String lesson = read().replace("id: a-lesson", "id: b-lesson");
        tiny.write("lessons/b-lesson.yaml", lesson);
        assertThat(tiny.faults())
                .containsExactly(
                        "knowledge/lessons/b-lesson.yaml:1 has the place 10 of its group, where a-lesson stands");
    }

    private String read() {
        try {
            return java.nio.file.Files.readString(folder.resolve(FILE));
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private void isRefused(int line, String words) {
        assertThat(tiny.faults())
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("knowledge/" + FILE + ":" + line + " ")
                        .contains(words));
    }
}
