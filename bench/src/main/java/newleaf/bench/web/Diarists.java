package newleaf.bench.web;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.content.Answers;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Content;
import newleaf.care.content.Dose;
import newleaf.care.content.PlanKept;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.guidance.Library;
import newleaf.intake.read.Intake;
import newleaf.samples.InventedPerson;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// What somebody wrote who has kept a diary for months and follows a plan: answers, a check-in and two doses a day.
final class Diarists {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int ITEMS = 20;
    private static final int PLAN_AGE = 30;
    private static final double[] GRAMS = {2.5, 1.5};
    private static final LocalTime[] HOURS = {LocalTime.of(8, 0), LocalTime.of(20, 0)};

    private final LocalDate today =
            Moment.of(Instant.now(), ZoneOffset.UTC, DayStart.USUAL).day();
    private final Answers answers;
    private final PlanFile plan;

    Diarists() {
        var read = new Intake(Library.shipped().shelves())
                .read(InventedPerson.PLAIN.yaml().getBytes(StandardCharsets.UTF_8), today);
        this.answers = Answers.of(read.usable().orElseThrow());
        this.plan = plan(today.minusDays(PLAN_AGE));
    }

    /// Every second one has not written today yet.
    List<Entry> written(int days, int number) {
        List<Entry> all = new ArrayList<>();
        all.add(entry(answers, today.minusDays(days), LocalTime.NOON));
        all.add(entry(new PlanKept(plan), plan.made(), LocalTime.NOON));
        int last = number % 2;
        for (int ago = days; ago >= last; ago--) {
            LocalDate day = today.minusDays(ago);
            all.add(entry(checkIn(ago), day, LocalTime.of(7, 0)));
            for (int i = 0; i < GRAMS.length && ago > 0; i++) all.add(entry(dose(GRAMS[i]), day, HOURS[i]));
        }
        return all;
    }

    private static Entry entry(Content content, LocalDate day, LocalTime at) {
        Moment moment = Moment.of(day.atTime(at).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, DayStart.USUAL);
        return new Entry(EntryId.made(moment.at(), CHANCE), moment, new Deed.Adds(content));
    }

    private static CheckIn checkIn(int ago) {
        Map<String, Integer> grades = new TreeMap<>();
        for (int i = 1; i <= ITEMS; i++) grades.put("kw-" + i, i == 2 + ago % 2 ? 1 : 0);
        return new CheckIn(
                grades,
                Optional.of(2.0),
                Optional.of(6.5),
                Optional.of(3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("a day like others"));
    }

    private static Dose dose(double grams) {
        return new Dose("powder", Optional.of(grams), Optional.of(AmountUnit.GRAM), Optional.empty());
    }

    private static PlanFile plan(LocalDate made) {
        List<Step.Dose> doses = new ArrayList<>();
        for (int i = 0; i < GRAMS.length; i++)
            doses.add(new Step.Dose(Optional.of(HOURS[i]), 0, GRAMS[i], AmountUnit.GRAM));
        Step step = new Step(0, 2 * PLAN_AGE, doses, GRAMS[0] + GRAMS[1], Optional.empty(), Optional.empty());
        return PlanFile.of(PlanVersion.first(
                PlanVersion.Author.PERSON, made, AmountUnit.GRAM, Optional.empty(), List.of(step), Optional.empty()));
    }
}
