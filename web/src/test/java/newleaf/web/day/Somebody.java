package newleaf.web.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Current;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.content.Answers;
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

/// Somebody with a record of their own, their browser, and what is kept of them.
public final class Somebody {
    private static final Random CHANCE = new Random(18);

    private final Clinic clinic;
    private final Surfer surfer;
    private final PersonId person;

    public Somebody(Clinic clinic) {
        this.clinic = clinic;
        List<PersonId> before = inside().people().all();
        this.surfer = clinic.join().surfer();
        this.person = inside().people().all().stream()
                .filter(each -> !before.contains(each))
                .findFirst()
                .orElseThrow();
    }

    public Surfer surfer() {
        return surfer;
    }

    public PersonId person() {
        return person;
    }

    public Safe.Inside inside() {
        return clinic.safe().inside().orElseThrow();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clinic.clock().instant(), ZoneOffset.UTC);
    }

    /// The hidden fields of the form with this action, and its token among them.
    public String[] form(String action, String... more) {
        String form = surfer.body()
                .split(Pattern.quote("action=\"" + action + "\""), 2)[1]
                .split("</form>", 2)[0];
        List<String> fields = new ArrayList<>();
        var inputs = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">")
                .matcher(form);
        while (inputs.find()) fields.add(inputs.group(1) + "=" + inputs.group(2));
        return Stream.concat(fields.stream(), Arrays.stream(more)).toArray(String[]::new);
    }

    /// The form of the page that is open.
    public Somebody send(String action, String... fields) {
        surfer.send(action, Map.of(), form(action, fields));
        return this;
    }

    public List<Current> current(Kind kind) {
        return inside().diary().of(person, kind).current();
    }

    public int entries(Kind kind) {
        return inside().diary().of(person, kind).entries().size();
    }

    public void keep(Content content, LocalDate day) {
        Appended kept = inside().diary().append(person, entry(content, day), Actor.PERSON);
        assertThat(kept).isInstanceOf(Appended.Stays.class);
    }

    public void dose(LocalDate day) {
        keep(new Dose("leaf-powder", Optional.of(2.0), Optional.of(AmountUnit.GRAM), Optional.empty()), day);
    }

    public void plan(PlanFile plan, long after) {
        Appended kept = inside().plans().keep(person, entry(new PlanKept(plan), today()), Actor.PERSON, after);
        assertThat(kept).isInstanceOf(Appended.Stays.class);
    }

    public void answers(String yaml) {
        var intake = new Intake(Library.shipped().shelves());
        var read = intake.read(yaml.getBytes(StandardCharsets.UTF_8), today()).usable();
        keep(Answers.of(read.orElseThrow()), today());
    }

    private static Entry entry(Content content, LocalDate day) {
        Moment moment = Moment.of(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, DayStart.USUAL);
        return new Entry(EntryId.made(moment.at(), CHANCE), moment, new Deed.Adds(content));
    }

    /// A plan of two doses a day.
    public static PlanFile planned(LocalDate made, Optional<Integer> stopDay, Step... steps) {
        return PlanFile.of(PlanVersion.first(
                PlanVersion.Author.PERSON, made, AmountUnit.GRAM, Optional.empty(), List.of(steps), stopDay));
    }

    public static Step step(int from, int to, double morning, double night) {
        List<Step.Dose> doses = List.of(
                new Step.Dose(Optional.of(LocalTime.of(8, 0)), 0, morning, AmountUnit.GRAM),
                new Step.Dose(Optional.empty(), 0, night, AmountUnit.GRAM));
        return new Step(from, to, doses, morning + night, Optional.empty(), Optional.empty());
    }
}
