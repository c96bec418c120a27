package newleaf.web.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newleaf.care.content.Kind;
import newleaf.care.content.ScoreTaken;
import newleaf.guidance.Library;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.day.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the looks back ask for a year, what they make of the answers, and what they compare.
class FollowUpTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String FEELINGS = "/today/feelings/";

    private final Somebody somebody = new Somebody(CLINIC);
    private final Surfer surfer = somebody.surfer();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void the_looks_are_due_on_these_dates_worked_out_by_hand() {
        stopped(LocalDate.parse("2026-11-14"));
        List<String> dates = surfer.between("<small>", "</small>").stream()
                .filter(each -> each.contains(" · "))
                .map(each -> each.replace('\u00a0', ' ').replaceFirst(" · .*", ""))
                .toList();
        assertThat(dates)
                .containsExactly(
                        "Nov 16, 2026",
                        "Nov 18, 2026",
                        "Nov 21, 2026",
                        "Nov 28, 2026",
                        "Dec 14, 2026",
                        "Jan 13, 2027",
                        "Feb 12, 2027",
                        "May 13, 2027",
                        "Aug 11, 2027",
                        "Nov 14, 2027");
    }

    @ParameterizedTest(name = "day {0}")
    @CsvSource({
        "2, ''",
        "4, ''",
        "7, phq-2 craving sleep-now",
        "14, phq-9 gad-7 peg craving sleep-now",
        "30, phq-9 gad-7 peg craving sleep-now audit-c",
        "60, phq-9 gad-7 peg craving sleep-now strengths",
        "90, phq-9 gad-7 peg craving sleep-now strengths",
        "180, phq-9 gad-7 peg craving sleep-now strengths early-signs",
        "270, phq-9 gad-7 peg craving sleep-now strengths early-signs",
        "365, phq-9 gad-7 peg craving sleep-now strengths early-signs"
    })
    void each_day_asks_what_the_evidence_names_for_it(int day, String names) {
        stopped(somebody.today().minusDays(day));
        List<String> expected = names.isEmpty() ? List.of() : Arrays.asList(names.split(" "));
        assertThat(surfer.between("href=\"" + FEELINGS, "?from=look")).containsExactlyInAnyOrderElementsOf(expected);
        for (String name : expected) {
            assertThat(surfer.open(FEELINGS + name + "?from=look").status())
                    .as(name)
                    .isEqualTo(200);
            assertThat(surfer.body()).as(name).doesNotContainPattern("<input[^>]* checked");
        }
    }

    @Test
    void every_day_of_a_questionnaire_is_a_day_of_the_one_card() {
        var shelves = Library.shipped().shelves();
        List<Integer> days = shelves.parameter("parameter-follow-up-days").points().stream()
                .map(Double::intValue)
                .toList();
        for (InstrumentCard card : shelves.instruments()) {
            card.lookBack().ifPresent(each -> assertThat(days).as(card.id()).containsAll(each.days()));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "phq-9, 000000000, 0, minimal, ''",
        "phq-9, 333000000, 9, mild, ''",
        "phq-9, 333100000, 10, moderate, See a doctor or counselor this week",
        "phq-9, 333333110, 20, severe, See a doctor or a crisis team today",
        "gad-7, 3330000, 9, mild, ''",
        "gad-7, 3331000, 10, moderate, See a doctor or counselor this week"
    })
    void a_score_is_kept_with_its_band_and_what_it_asks(
            String name, String answers, int total, String band, String asks) {
        stopped(somebody.today().minusDays(14));
        answer(name, answers);
        assertThat(surfer.text()).contains("It is kept in your record", "Back to the look back");
        ScoreTaken kept =
                (ScoreTaken) somebody.current(Kind.SCORE_TAKEN).getLast().content();
        assertThat(kept.points()).isEqualTo(total);
        surfer.open("/today/after");
        assertThat(surfer.text()).contains(total + " / " + Math.round(kept.highest()) + ", " + band);
        if (!asks.isEmpty()) assertThat(surfer.text()).contains(asks);
        else assertThat(surfer.text()).doesNotContain("See a doctor");
    }

    @Test
    void a_blank_is_no_zero_and_no_score() {
        stopped(somebody.today().minusDays(14));
        answer("phq-9", "33333-000");
        assertThat(surfer.text()).contains("A blank is not a zero").doesNotContain("It is kept in your record");
        assertThat(somebody.current(Kind.SCORE_TAKEN)).isEmpty();
        assertThat(surfer.open("/today/after").text())
                .contains("Not answered yet")
                .doesNotContain("15 / 27");
    }

    @Test
    void a_thought_of_death_leads_to_help_at_once_and_stands_first_from_then_on() {
        stopped(somebody.today().minusDays(14));
        answer("phq-9", "000000001");
        assertThat(surfer.path()).isEqualTo("/help");
        String text = surfer.open("/today/after").text();
        assertThat(text.indexOf("You marked thoughts of being better off dead"))
                .isPositive()
                .isLessThan(text.indexOf("First of all"));
        assertThat(surfer.body()).contains("href=\"/help\">Get help now");
    }

    @Test
    void a_score_is_compared_with_the_last_whole_one_from_before() {
        kept("phq-9", "333330000", 20);
        stopped(somebody.today().minusDays(14));
        answer("phq-9", "333100000");
        assertThat(surfer.open("/today/after").text()).contains("10 / 27, moderate", "5 less than on");
    }

    @Test
    void what_is_not_whole_is_compared_with_nothing() {
        somebody.keep(
                new ScoreTaken("phq-9", 15, 27, ScoreTaken.Rater.STAFF, Map.of()),
                somebody.today().minusDays(20));
        stopped(somebody.today().minusDays(14));
        answer("phq-9", "333100000");
        assertThat(surfer.open("/today/after").text())
                .contains("10 / 27, moderate")
                .doesNotContain("less than on", "more than on");
    }

    @Test
    void sleep_craving_and_early_signs_ask_what_the_table_says() {
        stopped(somebody.today().minusDays(180));
        send("sleep-now", "sleepnow-1=3", "sleepnow-2=3");
        send("craving", "crav-1=7");
        send("early-signs", "signs-1=1", "signs-2=1");
        assertThat(surfer.text()).contains("make one more call this week", "A blank is not a zero");
        surfer.open("/today/after");
        assertThat(surfer.text()).contains("called CBT-I", "That is strong", "7 / 10");
        assertThat(somebody.current(Kind.SCORE_TAKEN))
                .as("signs were not whole")
                .hasSize(2);
    }

    @Test
    void the_list_of_strengths_says_that_it_is_ours_and_untested() {
        stopped(somebody.today().minusDays(60));
        assertThat(surfer.open(FEELINGS + "strengths?from=look").text())
                .contains("It is our own list. Nobody has tested it.", "Our own words. Not validated.");
        answer("strengths", "2222222210");
        assertThat(surfer.text()).contains("Score: 17, on a scale from 0 to 20").doesNotContain("That is called");
        surfer.open("/language/es?back=" + FEELINGS + "strengths");
        assertThat(surfer.open(FEELINGS + "strengths?from=look").text()).contains("Nadie la ha probado");
    }

    @Test
    void taking_again_asks_what_changed_and_leads_to_the_lapse() {
        stopped(somebody.today().minusDays(30));
        somebody.send("/today/after/look", "without=no");
        assertThat(surfer.text()).contains("What was different before it?", "one thing you will do now");
        assertThat(surfer.body()).contains("href=\"/today/lapse\"");
    }

    @Test
    void nobody_else_sees_any_of_it() {
        stopped(somebody.today().minusDays(14));
        answer("phq-9", "333100000");
        var other = new Somebody(CLINIC);
        other.surfer().open("/today/after");
        other.send("/today/after", "last=" + somebody.today().minusDays(14));
        assertThat(other.surfer().text()).doesNotContain("10 / 27").contains("Not answered yet");
    }

    @Test
    void the_months_after_are_waves_and_an_illness_is_told_apart_first() {
        String text = surfer.open("/today/after/waves").text();
        assertThat(text)
                .contains("waves, not a line", "never measured in people who stopped kratom", "It is not a diagnosis")
                .contains("hear what others do not", "CBT-I");
        assertThat(text.indexOf("When to be seen")).isLessThan(text.indexOf("What can last"));
        surfer.open("/language/es?back=/today/after/waves");
        assertThat(surfer.open("/today/after/waves").text()).contains("olas, no una línea", "No es un diagnóstico");
    }

    private void stopped(LocalDate last) {
        surfer.open("/today/after");
        somebody.send("/today/after", "last=" + last);
        assertThat(surfer.status()).isEqualTo(200);
    }

    /// A digit an answer, in the order of the card; `-` is left out.
    private void answer(String name, String answers) {
        String stem = Map.of("phq-9", "phq9", "gad-7", "gad7", "strengths", "strengths")
                .getOrDefault(name, name);
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < answers.length(); i++) {
            String each = answers.substring(i, i + 1);
            if (!each.equals("-")) fields.add(stem + "-" + (i + 1) + "=" + each);
        }
        send(name, fields.toArray(String[]::new));
    }

    private void send(String name, String... fields) {
        surfer.open(FEELINGS + name + "?from=look");
        somebody.send(FEELINGS + name + "?from=look", fields);
    }

    private void kept(String name, String answers, int daysAgo) {
        Map<String, Integer> each = new java.util.HashMap<>();
        IntStream.range(0, answers.length()).forEach(i -> each.put("phq9-" + (i + 1), answers.charAt(i) - '0'));
        int total = each.values().stream().mapToInt(Integer::intValue).sum();
        somebody.keep(
                new ScoreTaken(name, total, 27, ScoreTaken.Rater.SELF, each),
                somebody.today().minusDays(daysAgo));
    }
}
