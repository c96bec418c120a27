package newleaf.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Current;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.content.Answers;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.Pause;
import newleaf.care.content.PlanKept;
import newleaf.care.safe.Safe;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.guidance.Library;
import newleaf.intake.read.Intake;
import newleaf.samples.InventedPerson;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a kept plan says on the page of today: its amounts where nothing speaks against them, else none.
class PlanTodayTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final Random CHANCE = new Random(18);
    private static final String AMOUNT = "2.25";

    private Surfer surfer = CLINIC.surfer();
    private Optional<PersonId> person = Optional.empty();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @BeforeEach
    void join() {
        List<PersonId> before = people();
        surfer = CLINIC.join().surfer();
        person = people().stream().filter(each -> !before.contains(each)).findFirst();
    }

    @Test
    void it_says_the_amounts_and_hours_of_today_and_one_tap_writes_one_down() {
        answers(InventedPerson.PLAIN.yaml());
        plan(madeBefore(3));
        written(1);
        String text = surfer.open("/today").text();
        assertThat(text).contains("What your plan says for today", "2.25\u00a0g", "8:00\u00a0am", "1.75\u00a0g");
        assertThat(text).doesNotContain("may take", "can take");
        String otherTab = surfer.body();
        planned(surfer.body());
        assertThat(current(Kind.DOSE)).hasSize(1);
        planned(otherTab);
        assertThat(current(Kind.DOSE)).as("two tabs").hasSize(1);
        assertThat(surfer.open("/today").body()).containsOnlyOnce("name=\"which\"");
    }

    @Test
    void nothing_is_shown_without_answers() {
        plan(madeBefore(3));
        written(1);
        waits("Too little is answered");
    }

    @Test
    void nothing_is_shown_behind_a_door() {
        answers(InventedPerson.behindADoor().getOrDefault("pregnant", ""));
        plan(madeBefore(3));
        written(1);
        waits("Call your maternity team today");
    }

    @Test
    void nothing_is_shown_after_somebody_thinks_of_dying_whatever_their_mood_says_later() {
        answers(InventedPerson.PLAIN.yaml());
        plan(madeBefore(3));
        written(1);
        surfer.open("/today/safety").send("/today/safety", "safe=passive");
        assertThat(surfer.path()).isEqualTo("/help");
        waits("needs help today");
        surfer.open("/today/safety").send("/today/safety", "safe=none");
        assertThat(surfer.open("/today").text()).contains(AMOUNT);
    }

    @Test
    void nothing_is_shown_after_seven_blank_days() {
        answeredBefore(20);
        plan(madeBefore(20));
        written(8);
        waits("Nothing was written down for a week");
        written(7);
        surfer.open("/today").send("/today/dose/take-back", "entry=none");
        assertThat(surfer.open("/today").text()).doesNotContain("Nothing was written down for a week");
    }

    @Test
    void nothing_is_shown_of_a_plan_that_has_ended() {
        answers(InventedPerson.PLAIN.yaml());
        plan(madeBefore(3).finished(today().minusDays(1)));
        written(1);
        waits("This plan has reached its last day");
    }

    @Test
    void a_day_without_shows_no_amount_and_two_end_the_plan() {
        answeredBefore(5);
        plan(madeBefore(4));
        written(1);
        surfer.open("/today").send("/today/dose/none", with(surfer.body(), "when=today"));
        waits("nothing was taken today");
        surfer.send(
                "/today/dose/some", "entry=" + current(Kind.PAUSE).getFirst().id());
        assertThat(surfer.open("/today").text()).contains(AMOUNT);
        keep(new Pause(today().minusDays(2), Optional.of(today().minusDays(1)), Optional.empty()), today());
        surfer.send("/today/dose/none", with(surfer.open("/today").body(), "when=today"));
        assertThat(surfer.open("/today").text()).doesNotContain(AMOUNT, "As planned");
        assertThat(inside().plans()
                        .followed(person.orElseThrow())
                        .orElseThrow()
                        .plan()
                        .ended())
                .map(PlanFile.Ended::why)
                .contains(PlanFile.Ended.Why.PAUSE);
    }

    private static String[] with(String page, String field) {
        String form =
                page.replaceFirst("(?s).*?action=\"/today/dose/none\"", "").split("</form>", 2)[0];
        return new String[] {field, "entry=" + field(form, "entry")};
    }

    @Test
    void nothing_is_shown_beside_what_must_not_wait() {
        answers(InventedPerson.PLAIN.yaml());
        plan(madeBefore(3));
        keep(checkIn(Map.of("kw-13", 3)), today().minusDays(1));
        waits("needs to be seen by a clinician first");
    }

    @Test
    void hard_days_hold_a_change_of_today_and_the_hold_is_kept() {
        answers(InventedPerson.PLAIN.yaml());
        plan(changingToday());
        Map<String, Integer> hard = new TreeMap<>();
        for (int i = 1; i <= 20; i++) hard.put("kw-" + i, i == 4 || i == 13 ? 1 : 2);
        for (int day = 1; day <= 5; day++) keep(checkIn(day < 3 ? hard : Map.of()), today().minusDays(day));
        assertThat(surfer.open("/today").text())
                .contains("3\u00a0g", "This week nothing changes")
                .doesNotContain(AMOUNT);
        surfer.open("/today");
        assertThat(current(Kind.PLAN_KEPT)).as("asked twice, kept once").hasSize(2);
        assertThat(inside().plans()
                        .followed(person.orElseThrow())
                        .orElseThrow()
                        .plan()
                        .holds())
                .hasSize(1);
    }

    @Test
    void a_change_of_today_is_shown_after_quiet_days() {
        answers(InventedPerson.PLAIN.yaml());
        plan(changingToday());
        for (int day = 1; day <= 6; day++) written(day);
        assertThat(surfer.open("/today").text()).contains("2.25\u00a0g").doesNotContain("Your plan waits");
    }

    private void waits(String why) {
        assertThat(surfer.open("/today").text())
                .contains("Your plan waits", why)
                .doesNotContain(AMOUNT, "As planned");
    }

    /// The first button of those that a page had.
    private void planned(String page) {
        String form =
                page.replaceFirst("(?s).*?action=\"/today/dose/planned\"", "").split("</form>", 2)[0];
        surfer.send(
                "/today/dose/planned",
                Map.of("form-token", field(form, "form-token")),
                "entry=" + field(form, "entry"),
                "which=" + field(form, "which"));
    }

    private static String field(String form, String name) {
        return form.replaceFirst("(?s).*?name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
    }

    private static PlanFile madeBefore(int days) {
        return PlanFile.of(version(today().minusDays(days), List.of(step(0, 30, 2.25, 1.75))));
    }

    private static PlanFile changingToday() {
        return PlanFile.of(version(today().minusDays(7), List.of(step(0, 6, 3, 2), step(7, 30, 2.25, 1.75))));
    }

    private static PlanVersion version(LocalDate made, List<Step> steps) {
        return PlanVersion.first(
                PlanVersion.Author.PERSON, made, AmountUnit.GRAM, Optional.empty(), steps, Optional.empty());
    }

    private static Step step(int from, int to, double morning, double night) {
        List<Step.Dose> doses = List.of(
                new Step.Dose(Optional.of(LocalTime.of(8, 0)), 0, morning, AmountUnit.GRAM),
                new Step.Dose(Optional.empty(), 0, night, AmountUnit.GRAM));
        return new Step(from, to, doses, morning + night, Optional.empty(), Optional.empty());
    }

    private void answers(String yaml) {
        var intake = new Intake(Library.shipped().shelves());
        var read = intake.read(yaml.getBytes(StandardCharsets.UTF_8), today()).usable();
        keep(Answers.of(read.orElseThrow()), today());
    }

    /// A person who answered some days ago, and has said nothing about the last dose since.
    private void answeredBefore(int days) {
        var intake = new Intake(Library.shipped().shelves());
        LocalDate day = today().minusDays(days);
        var read = intake.read(InventedPerson.PLAIN.yaml().getBytes(StandardCharsets.UTF_8), day)
                .usable();
        keep(Answers.of(read.orElseThrow()), day);
    }

    private void written(int daysAgo) {
        keep(checkIn(Map.of()), today().minusDays(daysAgo));
    }

    /// With none for what is not named.
    private static CheckIn checkIn(Map<String, Integer> grades) {
        Map<String, Integer> all = new TreeMap<>();
        for (int i = 1; i <= 20; i++) all.put("kw-" + i, 0);
        all.putAll(grades);
        return new CheckIn(
                all,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void plan(PlanFile plan) {
        inside().plans().keep(person.orElseThrow(), entry(new PlanKept(plan), today()), Actor.PERSON, 0);
    }

    private void keep(Content content, LocalDate day) {
        Appended kept = inside().diary().append(person.orElseThrow(), entry(content, day), Actor.PERSON);
        assertThat(kept).isInstanceOf(Appended.Stays.class);
    }

    private static Entry entry(Content content, LocalDate day) {
        Moment moment = Moment.of(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, DayStart.USUAL);
        return new Entry(EntryId.made(moment.at(), CHANCE), moment, new Deed.Adds(content));
    }

    private List<Current> current(Kind kind) {
        return inside().diary().of(person.orElseThrow(), kind).current();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(CLINIC.clock().instant(), ZoneOffset.UTC);
    }

    private static Safe.Inside inside() {
        return CLINIC.safe().inside().orElseThrow();
    }

    private static List<PersonId> people() {
        return CLINIC.safe().inside().map(each -> each.people().all()).orElse(List.of());
    }
}
