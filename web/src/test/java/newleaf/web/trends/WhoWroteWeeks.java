package newleaf.web.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
import newleaf.care.content.Dose;
import newleaf.care.content.Kind;
import newleaf.care.content.PlanKept;
import newleaf.care.safe.Safe;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.guidance.Library;
import newleaf.intake.read.Intake;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.BeforeEach;

/// One person with weeks behind them, over real HTTP; another for each test.
abstract class WhoWroteWeeks {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);
    static final String TRENDS = "/today/trends";
    static final String POWDER = "leaf-powder";
    static final Clinic CLINIC = Clinic.forMany();
    private static final Random CHANCE = new Random(18);

    Surfer surfer = CLINIC.surfer();
    private Optional<PersonId> person = Optional.empty();

    @BeforeEach
    void join() {
        List<PersonId> before = people();
        surfer = CLINIC.join().surfer();
        person = people().stream().filter(each -> !before.contains(each)).findFirst();
    }

    final void dose(int daysAgo, double grams) {
        dose(daysAgo, POWDER, Optional.of(grams), AmountUnit.GRAM);
    }

    final void dose(int daysAgo, String product, Optional<Double> amount, AmountUnit unit) {
        keep(new Dose(product, amount, amount.map(_ -> unit), Optional.empty()), today().minusDays(daysAgo));
    }

    /// @param grade  of every item, 0 to 3
    final void day(int daysAgo, int grade, double craving, double slept, int mood) {
        keep(checkIn(all(grade), craving, slept, mood), today().minusDays(daysAgo));
    }

    static Map<String, Integer> all(int grade) {
        Map<String, Integer> all = new TreeMap<>();
        for (int i = 1; i <= 20; i++) all.put("kw-" + i, i == 4 || i == 13 ? Math.min(grade, 1) : grade);
        return all;
    }

    static CheckIn checkIn(Map<String, Integer> grades, double craving, double slept, int mood) {
        return new CheckIn(
                grades,
                Optional.of(craving),
                Optional.of(slept),
                Optional.of(mood),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    final void plan(int madeDaysAgo, double before, int changeAfter, double then) {
        List<Step> steps = List.of(step(0, changeAfter - 1, before), step(changeAfter, 60, then));
        plan(PlanFile.of(PlanVersion.first(
                PlanVersion.Author.PERSON,
                today().minusDays(madeDaysAgo),
                AmountUnit.GRAM,
                Optional.empty(),
                steps,
                Optional.empty())));
    }

    final void plan(PlanFile plan) {
        inside().plans().keep(person.orElseThrow(), entry(new PlanKept(plan), today()), Actor.PERSON, 0);
    }

    static Step step(int from, int to, double amount) {
        List<Step.Dose> doses = List.of(new Step.Dose(Optional.empty(), 0, amount, AmountUnit.GRAM));
        return new Step(from, to, doses, amount, Optional.empty(), Optional.empty());
    }

    final void answers(String yaml) {
        var intake = new Intake(Library.shipped().shelves());
        var read = intake.read(yaml.getBytes(StandardCharsets.UTF_8), today()).usable();
        keep(Answers.of(read.orElseThrow()), today());
    }

    final void keep(Content content, LocalDate day) {
        Appended kept = inside().diary().append(person.orElseThrow(), entry(content, day), Actor.PERSON);
        assertThat(kept).isInstanceOf(Appended.Stays.class);
    }

    private static Entry entry(Content content, LocalDate day) {
        Moment moment = Moment.of(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, DayStart.USUAL);
        return new Entry(EntryId.made(moment.at(), CHANCE), moment, new Deed.Adds(content));
    }

    final List<Current> current(Kind kind) {
        return inside().diary().of(person.orElseThrow(), kind).current();
    }

    static LocalDate today() {
        return LocalDate.ofInstant(CLINIC.clock().instant(), ZoneOffset.UTC);
    }

    private static Safe.Inside inside() {
        return CLINIC.safe().inside().orElseThrow();
    }

    private static List<PersonId> people() {
        return CLINIC.safe().inside().map(each -> each.people().all()).orElse(List.of());
    }

    /// What stands in a card of the page.
    final String panel(String id) {
        return surfer.between("<section class=\"card\" id=\"" + id + "\">", "</section>")
                .getFirst();
    }

    static String text(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /// The hidden fields of a form that goes to this address, but for its token.
    final List<String> hidden(String action) {
        String form = surfer.body()
                .replaceFirst("(?s).*?action=\"" + action + "\"", "")
                .split("</form>", 2)[0];
        var inputs = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">")
                .matcher(form);
        return inputs.results()
                .filter(each -> !each.group(1).equals("form-token"))
                .map(each -> each.group(1) + "=" + each.group(2))
                .toList();
    }

    final void send(String action, String... fields) {
        List<String> all = new ArrayList<>(hidden(action));
        all.addAll(List.of(fields));
        surfer.send(action, all.toArray(String[]::new));
    }

    final String open(String id) {
        surfer.open(TRENDS);
        return panel(id);
    }

    static String name(int daysAgo) {
        return MONTH_DAY.format(today().minusDays(daysAgo)).replace(' ', '\u00a0');
    }
}
