package newleaf.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.storage.export.Export;
import newleaf.storage.export.ExportReader;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A year and a half of an invented person: two weeks of a plan, a last dose, looks back, a lapse, a new last dose, and
/// a year of looks back to its end. The figures below were written down before it was run, from a calendar and from the
/// cards of the questionnaires.
class AYearLaterTest extends LivesByPlan {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String AFTER = "/today/after";
    private static final String NONE = "";
    private static final String WEEK = "phq-2 craving sleep-now";
    private static final String WEEKS = "phq-9 gad-7 peg craving sleep-now";
    private static final String MONTHS = WEEKS + " strengths";
    private static final String LATE = MONTHS + " early-signs";

    /// A look back that is expected.
    ///
    /// @param date      on which it is opened
    /// @param day       of the look
    /// @param asked     what it offers
    /// @param answers   name and answers of a questionnaire, a digit each; empty for none
    /// @param expected  what the page says of them
    private record Due(String date, int day, String asked, List<String> answers, List<String> expected) {}

    private static final List<Due> FIRST = List.of(
            new Due("2026-12-06", 2, NONE, List.of(), List.of()),
            new Due("2026-12-08", 4, NONE, List.of(), List.of()),
            new Due("2026-12-11", 7, WEEK, List.of("craving 86"), List.of("8 / 10", "That is strong")),
            new Due(
                    "2026-12-18",
                    14,
                    WEEKS,
                    List.of("phq-9 222222000", "craving 45"),
                    List.of("12 / 27, moderate", "4 less than on Dec 11, 2026")),
            new Due(
                    "2027-01-03",
                    30,
                    WEEKS + " audit-c",
                    List.of("phq-9 222200000"),
                    List.of("8 / 27, mild", "4 less than on Dec 18, 2026")),
            new Due("2027-02-02", 60, MONTHS, List.of("strengths 1111111110"), List.of("9 / 20")),
            new Due("2027-03-04", 90, MONTHS, List.of("phq-9 22220-000"), List.of("Not answered yet")));

    /// After the lapse of the 3rd of May.
    private static final List<Due> SECOND = List.of(
            new Due(
                    "2027-05-17",
                    14,
                    WEEKS,
                    List.of("phq-9 333200000"),
                    List.of("11 / 27, moderate", "3 more than on Jan 3, 2027")),
            new Due(
                    "2027-08-01",
                    90,
                    MONTHS,
                    List.of("phq-9 222000000"),
                    List.of("6 / 27, mild", "5 less than on May 17, 2027")),
            new Due("2027-10-30", 180, LATE, List.of(), List.of()),
            new Due("2028-01-28", 270, LATE, List.of(), List.of()),
            new Due(
                    "2028-05-02",
                    365,
                    LATE,
                    List.of("phq-9 111000000", "strengths 2222222200"),
                    List.of("3 / 27, minimal", "3 less than on Aug 1, 2027", "16 / 20", "7 more than on Feb 2, 2027")));

    /// What the export holds at the end, beside the plan: 14 days and the day of the lapse with a dose; nine whole
    /// scores.
    private static final Map<Kind, Integer> EXPORTED = Map.of(
            Kind.DOSE, 15,
            Kind.CHECK_IN, 14,
            Kind.WEEK, 1,
            Kind.EPISODE, 2,
            Kind.LAPSE, 1,
            Kind.FOLLOW_UP, 12,
            Kind.SCORE_TAKEN, 9,
            Kind.MILESTONE, 1,
            Kind.LESSON_DONE, 2,
            Kind.COST, 1);

    AYearLaterTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void a_year_later() {
        twoWeeksOfAPlan();
        looks(FIRST, LocalDate.parse("2026-12-04"));
        lapse();
        lesson("urge-wave", "said=8", "then=3");
        looks(SECOND, LocalDate.parse("2027-05-03"));
        lessonsStand();
        milestone();
        assertThat(text(AFTER + "/finish")).contains("Looks back that you had: 12.");
        money();
        export();
    }

    /// 2 g a day for a week, 1 g a day for another, and the last dose on its last day.
    private void twoWeeksOfAPlan() {
        answers();
        plan(2, 1);
        for (int day = 0; day < 14; day++) {
            took(day < 7 ? 2 : 1);
            day(0);
            CLINIC.clock().pass(Duration.ofDays(1));
            if (day == 6) review();
        }
        pass(0);
        assertThat(today()).isEqualTo("2026-12-05");
        assertThat(text(PAGE)).contains("This plan has reached its last day");
        whole("/today/trends", "/today/trends/price", "price=100", "currency=USD", "quantity=100");
        whole(AFTER, AFTER, "last=2026-12-04");
        assertThat(surfer.text()).contains("Days since then: 1");
    }

    private void lesson(String name, String... said) {
        String page = "/lessons/lesson-" + name;
        whole(page, page, said);
    }

    /// With the day on which each was done.
    private void lessonsStand() {
        assertThat(text("/lessons/lesson-sleep-rhythm").replace('\u00a0', ' ')).contains("Up at seven Nov 28, 2026");
        assertThat(text("/lessons/lesson-urge-wave").replace('\u00a0', ' ')).contains("May 4, 2027");
    }

    private void review() {
        pass(0);
        assertThat(amount()).as("the second step").contains("1");
        form("/today/week", "/today/week", "new=nothing");
        lesson("sleep-rhythm", "said=Up at seven");
    }

    private void looks(List<Due> looks, LocalDate last) {
        for (Due due : looks) {
            pass((int) ChronoUnit.DAYS.between(today(), LocalDate.parse(due.date())));
            surfer.open(AFTER);
            assertThat(surfer.text())
                    .as(due.date())
                    .contains("Day " + due.day() + ": a short look back")
                    .contains("Days since then: " + due.day());
            assertThat(last.plusDays(due.day())).isEqualTo(due.date());
            List<String> asked = due.asked().isEmpty()
                    ? List.of()
                    : Arrays.asList(due.asked().split(" "));
            assertThat(surfer.between("href=\"/today/feelings/", "?from=look"))
                    .as(due.date())
                    .containsExactlyInAnyOrderElementsOf(asked);
            due.answers().forEach(this::answer);
            whole(AFTER, AFTER + "/look", "how=4", "without=yes");
            String text = text(AFTER).replace('\u00a0', ' ');
            due.expected().forEach(each -> assertThat(text).as(due.date()).contains(each));
        }
    }

    private void answer(String said) {
        String name = said.split(" ")[0];
        String digits = said.split(" ")[1];
        String stem = switch (name) {
            case "phq-9" -> "phq9";
            case "craving" -> "crav";
            default -> name;
        };
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '-') fields.add(stem + "-" + (i + 1) + "=" + digits.charAt(i));
        }
        String page = "/today/feelings/" + name + "?from=look";
        whole(page, page, fields.toArray(String[]::new));
        assertThat(surfer.status()).as(said).isEqualTo(200);
    }

    /// On the 3rd of May, day 150: nobody counts days over it, what was before stays, and a new last dose begins anew.
    private void lapse() {
        pass((int) ChronoUnit.DAYS.between(today(), LocalDate.parse("2027-05-03")));
        assertThat(text(AFTER)).contains("Days since then: 150");
        took(3);
        keep(new Lapse(today(), Optional.of(today()), Optional.empty(), Optional.empty()));
        assertThat(text(AFTER)).contains("Nothing is erased by it").doesNotContain("Days since then");
        pass(1);
        whole(AFTER, AFTER, "last=2027-05-03", "anew=yes");
        assertThat(text(AFTER)).contains("Days since then: 1").doesNotContain("Days since then: 15");
    }

    private void milestone() {
        whole("/today/recovery", "/today/recovery", "milestone=A year", "day=2028-05-02");
        assertThat(text("/today/recovery")).contains("A year", "May 2, 2028");
    }

    /// At 1 USD a gram: seven days of 1 g less, and one of 1 g more: 6 USD over 8 days.
    private void money() {
        assertThat(text("/today/trends?days=all")).contains("Not spent: about $6", "against 8 days");
    }

    private void export() {
        surfer.open("/mine/export").send("/mine/export");
        assertThat(ExportReader.read(surfer.bytes())).isInstanceOf(Export.Read.Usable.class);
        Export export = ((Export.Read.Usable) ExportReader.read(surfer.bytes())).export();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        export.record().entries().forEach(each -> counts.merge(each.entry().kind(), 1, Integer::sum));
        assertThat(export.record().entries())
                .filteredOn(each -> each.entry().kind() == Kind.PLAN_KEPT)
                .extracting(each -> each.entry().moment().day().toString())
                .as("agreed, gone on with after a week, and ended")
                .containsExactly("2026-11-21", "2026-11-28", "2026-12-05");
        counts.keySet().retainAll(EXPORTED.keySet());
        assertThat(counts).containsExactlyInAnyOrderEntriesOf(EXPORTED);
    }

    /// With every hidden field of the form.
    private void whole(String page, String path, String... fields) {
        surfer.open(page);
        String form = surfer.body()
                .split(Pattern.quote("action=\"" + path + "\""), 2)[1]
                .split("</form>", 2)[0];
        List<String> all = new ArrayList<>(List.of(fields));
        var inputs = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">")
                .matcher(form);
        while (inputs.find()) all.add(inputs.group(1) + "=" + inputs.group(2));
        surfer.send(path, Map.of(), all.toArray(String[]::new));
    }
}
