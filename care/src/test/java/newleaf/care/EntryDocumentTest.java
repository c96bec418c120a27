package newleaf.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newleaf.care.content.Channel;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Content;
import newleaf.care.content.FollowUp;
import newleaf.care.content.Kind;
import newleaf.care.content.PreventionPlan;
import newleaf.care.content.Reason;
import newleaf.care.content.Reminder;
import newleaf.care.content.Samples;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.documents.Reading;
import newleaf.testkit.Golden;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;

class EntryDocumentTest {
    private static final Instant NOW = Instant.parse("2028-02-29T03:59:00Z");
    private static final Moment MOMENT = Moment.of(NOW, ZoneId.of("America/Chicago"), DayStart.USUAL);
    private static final EntryId ID = EntryId.made(NOW, new Random(1));
    private static final EntryId EARLIER = EntryId.made(NOW, new Random(2));

    @Test
    void there_is_a_sample_of_each_kind() {
        assertThat(Samples.all().stream().map(Content::kind)).containsExactly(Kind.values());
    }

    @Test
    void every_kind_is_read_back_as_it_was_written() {
        for (Content content : Samples.all()) {
            for (Deed deed : List.of(new Deed.Adds(content), new Deed.Corrects(EARLIER, content))) {
                Entry entry = new Entry(ID, MOMENT, deed);
                assertThat(EntryDocument.read(EntryDocument.written(entry)).usable())
                        .as(content.kind().label())
                        .contains(entry);
            }
        }
    }

    @Test
    void a_withdrawal_is_read_back_as_it_was_written() {
        Entry entry = new Entry(ID, MOMENT, new Deed.Withdraws(EARLIER, Kind.URGE));
        assertThat(EntryDocument.read(EntryDocument.written(entry)).usable()).contains(entry);
    }

    /// What was written once has to be readable for good: a change here needs a new number of the format.
    @Test
    void the_format_is_the_one_that_was_accepted() {
        String lines = Samples.all().stream()
                .map(content -> EntryDocument.written(new Entry(ID, MOMENT, new Deed.Adds(content))))
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.matches("care/src/test/resources/entries.jsonl", lines);
    }

    @Test
    void the_format_that_was_accepted_is_read() throws IOException {
        var file = ProjectRoot.path().resolve("care/src/test/resources/entries.jsonl");
        List<Content> read = Files.readAllLines(file).stream()
                .map(line -> EntryDocument.read(line).usable().orElseThrow())
                .flatMap(entry -> entry.deed().says().stream())
                .toList();
        assertThat(read).isEqualTo(Samples.all());
    }

    @Test
    void a_lapse_from_before_its_amount_was_asked_is_read() {
        String before = written(Samples.all().get(5)).replaceFirst(",\"most\":.*\\]", "");
        assertThat(before).doesNotContain("most", "unit", "which", "around").contains("after a quarrel");
        assertThat(EntryDocument.read(before)
                        .usable()
                        .flatMap(entry -> entry.deed().says()))
                .hasValueSatisfying(
                        says -> assertThat(says.written()).containsOnlyKeys("from", "to", "what", "learnt"));
    }

    @Test
    void a_look_back_from_before_it_was_asked_how_it_goes_is_read() {
        Content look = new FollowUp(
                "day-7",
                LocalDate.of(2028, 2, 29),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("steady"));
        assertThat(written(look)).doesNotContain("how", "without");
        assertThat(EntryDocument.read(written(look))
                        .usable()
                        .flatMap(entry -> entry.deed().says()))
                .contains(look);
    }

    @Test
    void a_plan_for_hard_days_from_before_it_had_colours_is_read_and_written_as_it_was() {
        String before = """
                {"signs":["bad sleep"],"places":["the shop"],"steps":["walk","call"],"calls":["Ana"],"reasons":["work"]}""";
        String document = written(Samples.preventionOfOld());
        assertThat(document).contains("\"says\":" + before);
        assertThat(EntryDocument.read(document)
                        .usable()
                        .flatMap(entry -> entry.deed().says()))
                .get()
                .isInstanceOfSatisfying(PreventionPlan.class, read -> {
                    assertThat(read).isEqualTo(Samples.preventionOfOld());
                    assertThat(read.of(PreventionPlan.Part.RED)).isEmpty();
                    assertThat(read.ifThens()).isEmpty();
                    assertThat(read.reviewed()).isEmpty();
                });
    }

    @Test
    void of_a_plan_for_hard_days_three_if_thens_are_active_and_nothing_in_them_is_lost() {
        String one = "{\"if\":\"I pass the shop\",\"then\":\"I call Ana\"}";
        String kept = written(Samples.all().get(15));
        assertThat(kept).contains("[" + one + "]");
        assertThat(EntryDocument.read(kept.replace(one, one + "," + one + "," + one))
                        .usable())
                .isPresent();
        assertThat(problems(kept.replace(one, one + "," + one + "," + one + "," + one)))
                .anyMatch(problem -> problem.contains("ifThens"));
        assertThat(problems(kept.replace("\"if\":", "\"more\":1,\"if\":")))
                .anyMatch(problem -> problem.contains("more"));
        assertThat(problems(kept.replace("\"if\":\"I pass the shop\",", "")))
                .anyMatch(problem -> problem.contains("if"));
    }

    @Test
    void a_check_in_from_before_mood_was_asked_is_read() {
        String before = written(Samples.all().get(1))
                .replace("\"mood\":2,", "")
                .replace("\"pain\":3,\"trigger\":\"a long day\",", "");
        assertThat(before).doesNotContain("mood", "pain", "trigger");
        assertThat(EntryDocument.read(before)
                        .usable()
                        .flatMap(entry -> entry.deed().says()))
                .get()
                .isInstanceOfSatisfying(CheckIn.class, read -> {
                    assertThat(read.craving()).contains(6.0);
                    assertThat(read.mood()).isEmpty();
                });
    }

    @Test
    void a_reminder_from_before_it_could_be_sent_is_of_the_pages() {
        String before = written(Samples.all().get(16)).replace(",\"by\":\"push\"", "");
        assertThat(before).doesNotContain("by");
        assertThat(EntryDocument.read(before).usable()).hasValueSatisfying(entry -> {
            assertThat(entry.deed().says())
                    .get()
                    .isInstanceOfSatisfying(
                            Reminder.class, read -> assertThat(read.by()).isEqualTo(Channel.APP));
            assertThat(EntryDocument.written(entry)).isEqualTo(before);
        });
    }

    @Test
    void words_of_any_letters_and_any_length_come_back() {
        String all = IntStream.range(1, 12_001).mapToObj(Character::toString).collect(Collectors.joining());
        for (String words : List.of(
                "🌱".repeat(2000),
                "a" + "🌱".repeat(1500),
                "a\n\tb\r\n\\\"c\u2028",
                all.substring(0, 4000),
                all.substring(4000, 8000),
                all.substring(8000, 12000),
                "yes",
                "1e3",
                "~",
                "null")) {
            Entry entry = new Entry(ID, MOMENT, new Deed.Adds(new Reason(words)));
            assertThat(EntryDocument.read(EntryDocument.written(entry)).usable())
                    .contains(entry);
        }
    }

    @Test
    void a_newer_format_is_no_entry() {
        String newer = written(new Reason("rest")).replace("newleaf/entry/1", "newleaf/entry/2");
        assertThat(problems(newer)).singleElement().asString().contains("schema");
    }

    @Test
    void every_problem_is_named_at_once_and_no_answer_is_repeated() {
        String spoilt = written(Samples.all().get(1))
                .replace("\"craving\":6", "\"craving\":60")
                .replace("\"sleepHours\":5.5", "\"sleepHours\":\"secret\",\"more\":1");
        assertThat(problems(spoilt))
                .hasSize(3)
                .noneMatch(problem -> problem.contains("secret"))
                .anyMatch(problem -> problem.contains("craving"))
                .anyMatch(problem -> problem.contains("more"));
    }

    @Test
    void a_field_that_is_needed_is_missed() {
        for (Content content : Samples.all()) {
            String empty = written(content).replaceAll("\"says\":.*}$", "\"says\":{}}");
            boolean needsNothing = content.kind() == Kind.CHECK_IN;
            assertThat(EntryDocument.read(empty).usable().isPresent())
                    .as(content.kind().label())
                    .isEqualTo(needsNothing);
        }
    }

    @Test
    void whatever_is_cut_out_of_it_an_entry_is_read_or_refused() {
        Random chance = new Random(16);
        for (Content content : Samples.all()) {
            String whole = written(content);
            for (int i = 0; i < 50; i++) {
                int from = chance.nextInt(whole.length());
                int to = from + chance.nextInt(whole.length() - from) + 1;
                Reading<Entry> reading = EntryDocument.read(whole.substring(0, from) + whole.substring(to));
                if (reading instanceof Reading.Unusable<Entry>(var problems))
                    assertThat(problems).isNotEmpty();
            }
        }
    }

    @Test
    void nothing_of_what_a_person_wrote_is_printed() {
        for (Content content : Samples.all()) {
            Entry entry = new Entry(ID, MOMENT, new Deed.Adds(content));
            assertThat(content.toString()).isEqualTo(content.getClass().getSimpleName());
            assertThat(entry + " " + new Kept(entry, 1, NOW) + " " + new History(List.of()))
                    .isEqualTo("Entry Kept History");
        }
        assertThat(new Current(ID, MOMENT, new Reason("secret"), 1) + " " + MOMENT)
                .isEqualTo("Current Moment");
        assertThat(new Deed.Adds(new Reason("secret")).toString()).doesNotContain("secret");
    }

    private static String written(Content content) {
        return EntryDocument.written(new Entry(ID, MOMENT, new Deed.Adds(content)));
    }

    private static List<String> problems(String document) {
        return switch (EntryDocument.read(document)) {
            case Reading.Usable<Entry> _ -> List.of();
            case Reading.Unusable<Entry>(var problems) ->
                problems.stream().map(each -> each.path() + " " + each.words()).toList();
        };
    }
}
