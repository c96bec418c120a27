package newleaf.knowledge.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.LessonCard.Paragraph;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.reading.ReadingGrade;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every lesson keeps: no dose, no word on the amount of kratom, no claim in its advice, and whom it is not for.
class LessonCardsTest {
    private static final Shelves SHELVES = Shelves.shipped();
    private static final Lessons LESSONS = Lessons.of(SHELVES);
    private static final int MOST_SPANISH_WORDS = 255;
    private static final Pattern DOSE = Pattern.compile("(?iu)\\d\\s*(mg|mcg|µg|g|ml|grams?|gramos?)\\b"
            + "|\\b(\\d|one|two|three|dos|tres) (tablets?|capsules?|pills?|pastillas?|cápsulas?)\\b");
    private static final Pattern WRONG_WORDS = Pattern.compile(
            "(?iu)\\b(clean|relapse\\w*|addict\\w*|abus\\w*|detoxing|limpi[oa]|recaída|adict\\w*|take no more|no tomes más)\\b");
    private static final Pattern CLAIMS = Pattern.compile(
            "(?iu)\\b(stud(y|ies)|trials?|percent|proven|surveys?|estudios?|ensayos?|demostrado|encuestas?)\\b|%");

    static Stream<LessonCard> lessons() {
        return LESSONS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void no_lesson_names_a_dose_or_blames(LessonCard lesson) {
        for (Language language : Language.values()) {
            assertThat(lesson.sentence(language)).doesNotContainPattern(DOSE).doesNotContainPattern(WRONG_WORDS);
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void a_lesson_asks_nothing_of_the_amount_and_is_checked_by_nobody_yet(LessonCard lesson) {
        assertThat(lesson.asks().says()).containsExactly(Deed.INFORMS);
        assertThat(lesson.asks().until()).isEmpty();
        assertThat(lesson.head().status()).isEqualTo(Status.DRAFT);
        for (Language language : Language.values()) {
            String said = lesson.sentence(language).toLowerCase(Locale.ROOT);
            assertThat(SHELVES.words(WordGroup.ASKS).values())
                    .isNotEmpty()
                    .allSatisfy(asking ->
                            assertThat(asking.in(language).split("\\s*\\|\\s*")).noneMatch(said::contains));
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void advice_tells_of_no_study_and_no_share(LessonCard lesson) {
        lesson.paragraphs().forEach(each -> {
            if (!(each instanceof Paragraph.Advice advice)) return;
            for (Language language : Language.values()) {
                assertThat(advice.words().in(language)).doesNotContainPattern(CLAIMS);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void a_lesson_is_read_in_five_minutes_in_spanish_too(LessonCard lesson) {
        assertThat(lesson.texts()
                        .mapToInt(words -> ReadingGrade.words(words.es()).size())
                        .sum())
                .isLessThanOrEqualTo(MOST_SPANISH_WORDS);
    }

    @Test
    void each_heading_has_its_lessons_in_their_order_and_each_is_found() {
        assertThat(LESSONS.all())
                .hasSizeGreaterThanOrEqualTo(20)
                .isSortedAccordingTo((one, other) -> one.group() == other.group()
                        ? Integer.compare(one.order(), other.order())
                        : one.group().compareTo(other.group()));
        assertThat(LESSONS.all())
                .allSatisfy(lesson -> assertThat(LESSONS.lesson(lesson.id())).contains(lesson));
        assertThat(LESSONS.lesson("comfort-sleep")).isEmpty();
    }

    @Test
    void of_two_that_came_up_as_often_the_first_lesson_is_next_and_none_twice() {
        LessonCard first = LESSONS.next(Map.of("craving", 2, "insomnia", 2), Set.of())
                .orElseThrow()
                .lesson();
        assertThat(first.sees()).containsAnyOf("craving", "insomnia");
        LessonCard second = LESSONS.next(Map.of("craving", 2, "insomnia", 2), Set.of(first.id()))
                .orElseThrow()
                .lesson();
        assertThat(LESSONS.number(second)).isGreaterThan(LESSONS.number(first));
        assertThat(LESSONS.next(Map.of("craving", 1, "insomnia", 2), Set.of())
                        .orElseThrow()
                        .symptom())
                .isEqualTo("insomnia");
        assertThat(LESSONS.next(Map.of(), Set.of())).isEmpty();
    }

    /// Breathing is not for who has seizures; a wave of urges is not for panic; a bad night is not harmless for all.
    @Test
    void whom_a_lesson_can_harm_is_told_so() {
        assertThat(says("lesson-urge-wave")).contains("flashbacks");
        assertThat(says("lesson-sleep-rhythm")).contains("bipolar", "seizures");
        assertThat(says("lesson-calm-body")).contains("epilepsy");
        assertThat(says("lesson-packet-medicines")).contains("pharmacist");
        assertThat(says("lesson-drink-and-eat")).contains("kidney");
    }

    private static String says(String id) {
        return LESSONS.lesson(id).orElseThrow().notWhen().orElseThrow().en();
    }
}
