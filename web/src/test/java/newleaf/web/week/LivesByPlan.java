package newleaf.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
import newleaf.samples.InventedPerson;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.BeforeEach;

/// One person with a plan of their own, 8 g a day and half a gram less each week, who lives by it day after day.
public abstract class LivesByPlan {
    static final String PAGE = "/today";
    private static final Random CHANCE = new Random(18);
    private static final int ITEMS = 20;

    final Clinic clinic;
    Surfer surfer;
    private Optional<Clinic.Started> started = Optional.empty();
    private Optional<PersonId> whose = Optional.empty();

    protected LivesByPlan(Clinic clinic) {
        this.clinic = clinic;
        this.surfer = clinic.surfer();
    }

    @BeforeEach
    protected final void join() {
        List<PersonId> before =
                clinic.safe().inside().map(each -> each.people().all()).orElse(List.of());
        started = Optional.of(clinic.join());
        surfer = started.get().surfer();
        whose = inside().people().all().stream()
                .filter(each -> !before.contains(each))
                .findFirst();
    }

    /// To sign in with elsewhere.
    protected final String words() {
        return started.orElseThrow().words();
    }

    final PersonId person() {
        return whose.orElseThrow();
    }

    final Safe.Inside inside() {
        return clinic.safe().inside().orElseThrow();
    }

    protected final LocalDate today() {
        return LocalDate.ofInstant(clinic.clock().instant(), ZoneOffset.UTC);
    }

    /// Days go by; whoever was away for long signs in again.
    protected final void pass(int days) {
        clinic.clock().pass(Duration.ofDays(days));
        surfer = clinic.signedIn(started.orElseThrow());
    }

    final void answers(String yaml) {
        var read = new Intake(Library.shipped().shelves())
                .read(yaml.getBytes(StandardCharsets.UTF_8), today())
                .usable();
        keep(Answers.of(read.orElseThrow()));
    }

    protected final void answers() {
        answers(InventedPerson.PLAIN.yaml());
    }

    /// A first version of one step a week from today on.
    protected final void plan(double... totals) {
        plan(today(), totals);
    }

    final void plan(LocalDate made, double... totals) {
        List<Step> steps = new ArrayList<>();
        for (double total : totals) {
            int from = steps.size() * 7;
            var dose = new Step.Dose(Optional.of(LocalTime.of(8, 0)), 0, total, AmountUnit.GRAM);
            steps.add(new Step(from, from + 6, List.of(dose), total, Optional.empty(), Optional.empty()));
        }
        var version = PlanVersion.first(
                PlanVersion.Author.PERSON,
                made,
                AmountUnit.GRAM,
                Optional.empty(),
                steps,
                Optional.of(totals.length * 7));
        keep(new PlanKept(PlanFile.of(version)));
    }

    final PlanFile followed() {
        return inside().plans().followed(person()).orElseThrow().plan();
    }

    /// As they hold now.
    protected final List<Current> entries(Kind kind) {
        return current(kind);
    }

    final List<Current> current(Kind kind) {
        return inside().diary().of(person(), kind).current();
    }

    /// Beside the pages, as another device would; the next page knows of it.
    protected final void keep(Content content) {
        write(content);
        surfer.open(PAGE).send(PAGE + "/dose/take-back", "entry=none");
    }

    private void write(Content content) {
        Moment moment = Moment.of(clinic.clock().instant(), ZoneOffset.UTC, DayStart.USUAL);
        var entry = new Entry(EntryId.made(moment.at(), CHANCE), moment, new Deed.Adds(content));
        assertThat(inside().diary().append(person(), entry, Actor.PERSON)).isInstanceOf(Appended.Stays.class);
    }

    /// Today's check-in: every item of this grade.
    protected final void day(int grade) {
        Map<String, Integer> all = new TreeMap<>();
        for (int i = 1; i <= ITEMS; i++) all.put("kw-" + i, i == 4 || i == 13 ? Math.min(grade, 1) : grade);
        write(new CheckIn(
                all,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /// Today's doses of leaf, in grams.
    protected final void took(double... grams) {
        for (double each : grams) {
            write(new Dose("leaf-powder", Optional.of(each), Optional.of(AmountUnit.GRAM), Optional.empty()));
        }
    }

    protected final void hardDays(int days) {
        for (int i = 0; i < days; i++) {
            day(2);
            clinic.clock().pass(Duration.ofDays(1));
        }
        pass(0);
    }

    /// So many quiet days, each written down.
    protected final void quietDays(int days) {
        for (int i = 0; i < days - 1; i++) {
            day(0);
            clinic.clock().pass(Duration.ofDays(1));
        }
        day(0);
        pass(1);
    }

    /// Once the plan that is proposed has been worked out.
    final void agree() {
        for (int tries = 0; tries < 20 && !text("/report/plan").contains("I follow this plan"); tries++) {}
        surfer.send("/today/plan/agree");
        for (int tries = 0; tries < 20 && !surfer.path().equals(PAGE); tries++) {
            surfer.open("/report/plan").send("/today/plan/agree");
        }
    }

    final String text(String path) {
        return surfer.open(path).text();
    }

    /// What today's page says to take; empty where it says no amount.
    final Optional<String> amount() {
        var shown = Pattern.compile("([0-9.]+)\u00a0g leaf powder").matcher(text(PAGE));
        return shown.find() ? Optional.of(shown.group(1)) : Optional.empty();
    }

    /// Sends the form of this page that goes to `path`, with its hidden fields.
    final void form(String page, String path, String... fields) {
        surfer.open(page);
        String form = surfer.body()
                .replaceFirst("(?s).*?action=\"" + Pattern.quote(path) + "\"", "")
                .split("</form>", 2)[0];
        var entry = Pattern.compile("name=\"entry\" value=\"([^\"]*)\"").matcher(form);
        List<String> all = new ArrayList<>(List.of(fields));
        if (entry.find()) all.add("entry=" + entry.group(1));
        surfer.send(path, all.toArray(String[]::new));
    }
}
