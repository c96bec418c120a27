package newleaf.web.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.account.Role;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Kind;
import newleaf.care.content.LessonDone;
import newleaf.guidance.Library;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.LessonCard.Keeps;
import newleaf.knowledge.card.LessonCard.Paragraph;
import newleaf.knowledge.lesson.Lessons;
import newleaf.knowledge.words.Language;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.day.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lessons: read by everybody, kept by who has a record, and the next one by how their days were.
class LessonsTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final Lessons LESSONS = Lessons.of(Library.shipped().shelves());
    private static final String WAVE = "/lessons/lesson-urge-wave";
    private static final String WORDS = "/lessons/lesson-sleep-rhythm";

    private final Somebody somebody = new Somebody(CLINIC);
    private final Surfer surfer = somebody.surfer();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    static Stream<LessonCard> lessons() {
        return LESSONS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everybody_reads_every_lesson_in_both_languages(LessonCard lesson) {
        for (Language language : Language.values()) {
            Surfer nobody = CLINIC.surfer();
            nobody.open("/language/" + language.label() + "?back=/lessons/" + lesson.id());
            assertThat(nobody.status()).isEqualTo(200);
            String text =
                    nobody.body().replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&");
            assertThat(lesson.texts()).allSatisfy(words -> assertThat(text).contains(words.in(language)));
            long claims = lesson.paragraphs().stream()
                    .filter(Paragraph.Claim.class::isInstance)
                    .count();
            assertThat(text.split("<details class=\"sure\">")).hasSize((int) claims + 1);
            lesson.paragraphs().forEach(each -> {
                if (each instanceof Paragraph.Claim claim)
                    assertThat(text).contains("href=\"/card/" + claim.citation().source() + "\"");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void whoever_keeps_a_record_is_asked_what_the_exercise_keeps(LessonCard lesson) {
        assertThat(surfer.open("/lessons/" + lesson.id()).status()).isEqualTo(200);
        String form = String.join(" ", somebody.form("/lessons/" + lesson.id()));
        assertThat(form).contains("form-token=", "entry=", "zone=");
        assertThat(surfer.body()).contains("id=\"exercise\"").doesNotContainPattern("<input[^>]* checked");
        assertThat(surfer.body().contains("name=\"said\""))
                .isEqualTo(lesson.exercise().keeps() != Keeps.NOTHING);
        assertThat(surfer.body().contains("name=\"then\""))
                .isEqualTo(lesson.exercise().keeps() == Keeps.TWO_RATINGS);
    }

    @Test
    void without_a_record_there_is_no_form_no_tick_and_no_next_one() {
        Surfer nobody = CLINIC.surfer();
        assertThat(nobody.open("/lessons").text())
                .contains("Nothing here needs to be finished.", "Ride an urge")
                .doesNotContain("Next for you", "Done so far");
        assertThat(nobody.open(WAVE).text())
                .contains("One practice urge.", "Nothing is kept here.", "With a record of your own you could keep");
        assertThat(nobody.body()).doesNotContain("action=\"" + WAVE, "<textarea", "name=\"said\"");
        assertThat(nobody.open("/lessons").cookies()).isEmpty();
    }

    @Test
    void the_heading_says_nothing_of_health_in_the_title() {
        for (String page : List.of("/lessons", WAVE, WORDS)) {
            String title = surfer.open(page).body().replaceFirst("(?s).*<title>([^<]*)</title>.*", "$1");
            assertThat(title).doesNotContainIgnoringCase("urge").doesNotContainIgnoringCase("sleep");
        }
    }

    @Test
    void what_was_kept_is_kept_once_and_shown_afterwards() {
        surfer.open(WORDS);
        String[] form = somebody.form(WORDS, "said=At seven.");
        for (int i = 0; i < 2; i++) surfer.send(WORDS, Map.of(), form);
        assertThat(somebody.entries(Kind.LESSON_DONE)).isEqualTo(1);
        assertThat(kept()).isEqualTo(new LessonDone("lesson-sleep-rhythm", Optional.of("At seven.")));
        assertThat(surfer.text()).contains("Kept.", "What you kept", "At seven.");
        assertThat(surfer.open("/lessons").text()).contains("Done so far: 1.");
        assertThat(surfer.body()).contains("<span class=\"taken\">");
    }

    @Test
    void it_can_be_done_again_and_taken_back() {
        for (String words : List.of("At seven.", "At eight.")) {
            surfer.open(WORDS);
            somebody.send(WORDS, "said=" + words);
        }
        assertThat(surfer.text()).containsSubsequence("At eight.", "At seven.");
        somebody.send(WORDS + "/take-back");
        assertThat(surfer.text()).contains("Taken back.", "At seven.").doesNotContain("At eight.");
        assertThat(somebody.current(Kind.LESSON_DONE)).hasSize(1);
    }

    @Test
    void two_numbers_are_kept_together_and_stand_in_urge() {
        surfer.open(WAVE);
        somebody.send(WAVE, "said=8", "then=3");
        assertThat(kept()).isEqualTo(new LessonDone("lesson-urge-wave", Optional.of("8, 3")));
        assertThat(surfer.text()).contains("How strong at the start? 8", "And after three minutes? 3");
        assertThat(surfer.open("/today/urge").text())
                .contains("From your lessons", "And after three minutes? 3", "Ride an urge");
    }

    @Test
    void what_was_kept_of_other_lessons_does_not_stand_in_urge() {
        somebody.keep(new LessonDone("lesson-sleep-rhythm", Optional.of("At seven.")), somebody.today());
        assertThat(surfer.open("/today/urge").text()).doesNotContain("From your lessons", "At seven.");
    }

    @Test
    void an_answer_that_is_missing_or_none_is_asked_again() {
        surfer.open(WAVE);
        String[][] wrong = {{}, {"said=8"}, {"said=11", "then=3"}, {"said=<b>", "then=3"}, {"said=-1", "then=3"}};
        for (String[] fields : wrong) {
            somebody.send(WAVE, fields);
            assertThat(surfer.status()).isEqualTo(422);
            assertThat(surfer.text()).contains("Choose a number from 0 to 10");
        }
        surfer.open(WORDS);
        somebody.send(WORDS, "said=   ");
        assertThat(surfer.status()).isEqualTo(422);
        somebody.send(WORDS, "said=" + "x".repeat(4001));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.body()).contains("x".repeat(4001));
        assertThat(somebody.current(Kind.LESSON_DONE)).isEmpty();
    }

    @Test
    void a_lesson_that_is_none_is_not_found_and_nothing_is_kept_of_it() {
        surfer.open(WORDS);
        String[] form = somebody.form(WORDS, "said=At seven.");
        List<String> none = List.of(
                "/lessons/lesson-nowhere", "/lessons/comfort-sleep", "/lessons/surf-2009", "/lessons/%3Cscript%3E");
        for (String address : none) {
            assertThat(surfer.open(address).status()).isEqualTo(404);
            surfer.send(address, Map.of(), form);
            assertThat(surfer.status()).isEqualTo(404);
            surfer.send(address + "/take-back", Map.of(), form);
            assertThat(surfer.status()).isEqualTo(404);
        }
        assertThat(somebody.current(Kind.LESSON_DONE)).isEmpty();
    }

    @Test
    void the_name_of_an_entry_that_is_none_of_ours_keeps_nothing() {
        surfer.open(WORDS);
        surfer.send(WORDS, Map.of("form-token", surfer.token(), "entry", "elsewhere"), "said=At seven.");
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(surfer.body()).contains("At seven.");
        assertThat(somebody.current(Kind.LESSON_DONE)).isEmpty();
    }

    @Test
    void the_next_one_is_for_what_came_up_most_and_is_not_done() {
        surfer.open("/lessons");
        assertThat(surfer.text()).doesNotContain("Next for you");
        somebody.keep(day(Map.of("kw-1", 2), Optional.of(3.0)), somebody.today());
        somebody.keep(
                day(Map.of("kw-1", 1, "kw-8", 0), Optional.of(0.0)),
                somebody.today().minusDays(1));
        somebody.keep(day(Map.of("kw-1", 0), Optional.empty()), somebody.today().minusDays(2));
        somebody.keep(day(Map.of("kw-1", 3), Optional.empty()), somebody.today().minusDays(12));
        assertThat(surfer.open("/lessons").text()).contains("Next for you. In 2 of 3 check-ins: trouble sleeping");
        assertThat(next()).isEqualTo("lesson-sleep-rhythm");
        LESSONS.all().stream()
                .filter(each -> each.sees().contains("insomnia"))
                .forEach(each -> somebody.keep(new LessonDone(each.id(), Optional.empty()), somebody.today()));
        assertThat(surfer.open("/lessons").text()).contains("Next for you. In 1 of 3 check-ins: craving for kratom");
    }

    @Test
    void today_leads_there_and_a_clinician_reads_without_a_form() {
        assertThat(surfer.open("/today").body()).contains("href=\"/lessons\"");
        Surfer clinician = CLINIC.signedIn(CLINIC.invited(Role.CLINICIAN));
        assertThat(clinician.open(WORDS).status()).isEqualTo(200);
        assertThat(clinician.body()).doesNotContain("name=\"said\"");
    }

    private String next() {
        return surfer.between("<a class=\"door first\" href=\"/lessons/", "\"").getFirst();
    }

    private static CheckIn day(Map<String, Integer> answers, Optional<Double> craving) {
        return new CheckIn(
                answers,
                craving,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private LessonDone kept() {
        return (LessonDone) somebody.current(Kind.LESSON_DONE).getLast().content();
    }
}
