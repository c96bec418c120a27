package newleaf.bench.storage;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Content;
import newleaf.care.content.Dose;
import newleaf.care.content.PlanKept;
import newleaf.care.time.DayStart;
import newleaf.care.time.Moment;
import newleaf.storage.Store;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// What people of the measurements write: check-ins, doses, plans.
final class Written {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final int DAYS = 365;

    private static final ZoneId HERE = ZoneId.of("America/Chicago");
    private static final Instant BEGIN = Instant.parse("2026-01-01T18:00:00Z");
    private static final SecureRandom CHANCE = new SecureRandom();

    private Written() {}

    /// 365 check-ins, 1,500 doses and 52 states of a plan.
    static PersonId aYear(Store store) {
        PersonId person = store.people().join();
        for (int day = 0; day < DAYS; day++) {
            Instant noon = BEGIN.plus(Duration.ofDays(day));
            keep(store, person, noon, checkIn());
            int doses = day < 40 ? 5 : 4;
            for (int i = 0; i < doses; i++) keep(store, person, noon.plusSeconds(600L * i), dose());
            if (day % 7 == 0 && day < 364) keep(store, person, noon, new PlanKept(plan(FIRST.plusDays(day))));
        }
        return person;
    }

    static void keep(Store store, PersonId person, Instant at, Content content) {
        Moment moment = Moment.of(at, HERE, DayStart.USUAL);
        Entry entry = new Entry(EntryId.made(at, CHANCE), moment, new Deed.Adds(content));
        Appended kept = store.diary().append(person, entry, Actor.PERSON);
        if (!(kept instanceof Appended.Stays)) throw new IllegalStateException("was not kept");
    }

    static CheckIn checkIn() {
        Map<String, Integer> answers = new HashMap<>();
        for (int i = 0; i < 20; i++) answers.put("item-" + i, i % 4);
        return new CheckIn(
                answers,
                Optional.of(4.0),
                Optional.of(6.5),
                Optional.of(3),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.of("a day like others"));
    }

    private static Dose dose() {
        return new Dose("leaf", Optional.of(2.5), Optional.of(AmountUnit.GRAM), Optional.empty());
    }

    /// Fourteen steps of a week.
    private static PlanFile plan(LocalDate made) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            double grams = 3.5 - 0.25 * i;
            List<Step.Dose> doses = List.of(
                    new Step.Dose(Optional.of(LocalTime.of(8, 0)), 0, grams, AmountUnit.GRAM),
                    new Step.Dose(Optional.of(LocalTime.of(20, 0)), 0, grams, AmountUnit.GRAM));
            steps.add(new Step(7 * i, 7 * i + 6, doses, 2 * grams, Optional.empty(), Optional.empty()));
        }
        return PlanFile.of(new PlanVersion(
                PlanVersion.Author.PERSON, made, AmountUnit.GRAM, Optional.empty(), steps, Optional.of(98), List.of()));
    }
}
