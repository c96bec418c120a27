package newleaf.web.lapse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import newleaf.care.Actor;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.content.Answers;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
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
import newleaf.web.today.OneWhoWrites;

/// One person who writes down a lapse, while cutting down or after stopping.
abstract class OneWhoLapsed extends OneWhoWrites {
    static final String LAPSE = "/today/lapse";
    static final String SAVED = LAPSE + "/saved";
    private static final Random CHANCE = new Random(18);

    OneWhoLapsed(Clinic clinic) {
        super(clinic);
    }

    /// Once, today, with the usual product, unless something else is said.
    final void lapse(String... fields) {
        surfer.open(LAPSE);
        surfer.send(LAPSE, with(hiddenOfForm(), with(List.of(fields))));
    }

    static String[] once(String... more) {
        return with(List.of("when=today", "long=once", "which=usual"), more);
    }

    /// The hidden fields of the form of a new lapse, but for its token.
    final List<String> hiddenOfForm() {
        String form = surfer.body()
                .replaceFirst("(?s).*?action=\"" + LAPSE + "\"", "")
                .split("</form>", 2)[0];
        return List.of("entry=" + field(form, "entry"), "seen=" + field(form, "seen"));
    }

    static String field(String form, String name) {
        return form.replaceFirst("(?s).*?name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
    }

    final Lapse written() {
        return (Lapse) current(Kind.LAPSE).getLast().content();
    }

    final void answers(InventedPerson who) {
        var intake = new Intake(Library.shipped().shelves());
        var read = intake.read(who.yaml().getBytes(StandardCharsets.UTF_8), today())
                .usable();
        keep(Answers.of(read.orElseThrow()), today());
    }

    final void plan(PlanFile plan) {
        inside().plans().keep(person(), entry(new PlanKept(plan), today()), Actor.PERSON, 0);
    }

    final PlanFile madeBefore(int days) {
        List<Step.Dose> doses = List.of(new Step.Dose(Optional.of(LocalTime.of(8, 0)), 0, 2.25, AmountUnit.GRAM));
        List<Step> steps = List.of(new Step(0, 60, doses, 2.25, Optional.empty(), Optional.empty()));
        return PlanFile.of(PlanVersion.first(
                PlanVersion.Author.PERSON,
                today().minusDays(days),
                AmountUnit.GRAM,
                Optional.empty(),
                steps,
                Optional.empty()));
    }

    final void keep(Content content, LocalDate day) {
        inside().diary().append(person(), entry(content, day), Actor.PERSON);
    }

    private static Entry entry(Content content, LocalDate day) {
        Moment moment = Moment.of(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, DayStart.USUAL);
        return new Entry(EntryId.made(moment.at(), CHANCE), moment, new Deed.Adds(content));
    }

    private Safe.Inside inside() {
        return clinic.safe().inside().orElseThrow();
    }
}
