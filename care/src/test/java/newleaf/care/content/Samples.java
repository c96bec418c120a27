package newleaf.care.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import newleaf.care.content.PreventionPlan.IfThen;
import newleaf.care.content.PreventionPlan.Part;
import newleaf.intake.Weekday;
import newleaf.intake.use.ProductForm;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// One content of each kind, every field filled.
public final class Samples {
    private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

    private Samples() {}

    public static List<Content> all() {
        return List.of(
                new Dose("Green leaf", Optional.of(2.5), Optional.of(AmountUnit.GRAM), Optional.of("after lunch")),
                new CheckIn(
                        Map.of("restless-legs", 2, "aches", 0),
                        Optional.of(6.0),
                        Optional.of(5.5),
                        Optional.of(2),
                        Optional.of(true),
                        Optional.of(3.0),
                        Optional.of("a long day"),
                        Optional.of("ni bien ni mal, ¿y qué? 🌱")),
                new ScoreTaken("phq-9", 9, 27, ScoreTaken.Rater.SELF, Map.of("item-1", 3)),
                new PlanKept(plan()),
                new Pause(DAY, Optional.of(DAY.plusDays(1)), Optional.of("a weekend without")),
                new Lapse(
                        DAY,
                        Optional.of(DAY),
                        Optional.of("after a quarrel"),
                        Optional.of("call first"),
                        Optional.of(6.5),
                        Optional.of(AmountUnit.GRAM),
                        Optional.of(Lapse.Which.NOT_SURE),
                        List.of(Lapse.Around.SLEEP, Lapse.Around.STRESS)),
                new Urge(7, Optional.of(20.0), Optional.of("payday"), Optional.of("a walk"), Optional.of(false)),
                new Reason("to sleep through"),
                new CallPerson("Ana", "555-0100", Optional.of("sister"), Optional.of("evenings")),
                new WhatHelped("a warm bath", "restless-legs", Optional.of(8.0)),
                new Milestone("week-one", DAY, Optional.of("seven days")),
                new LessonDone("waves", Optional.of("it passes")),
                new FollowUp(
                        "month-three",
                        DAY,
                        Optional.of(DAY.plusDays(3)),
                        Optional.of(4),
                        Optional.of(true),
                        Optional.of("steady")),
                new HolderLog(HolderLog.Act.HANDED_OUT, 1.5, AmountUnit.GRAM, Optional.of("in the morning")),
                new Cost(24.5, "USD", "leaf"),
                prevention(),
                new Reminder("check-in", LocalTime.of(21, 30), List.of(Weekday.MON, Weekday.SUN), true, Channel.PUSH),
                new Agreement("terms", "2026-11", true),
                new Consent(
                        UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff"),
                        List.of(Kind.DOSE, Kind.CHECK_IN),
                        DAY,
                        Optional.of(DAY.plusYears(1)),
                        Optional.of("my nurse")),
                new ProductTaken(
                        "Green leaf",
                        ProductForm.LEAF_POWDER,
                        Optional.of("leaf"),
                        Optional.of(AmountUnit.GRAM),
                        Optional.of(13.0),
                        Optional.of(0.2)),
                new Episode(DAY, Optional.empty(), Episode.Aim.CUT_DOWN, Optional.of("third try")),
                answers(),
                new Week(
                        Optional.of(true),
                        Optional.of(false),
                        Optional.of(true),
                        Optional.of(true),
                        List.of(Week.Change.MEDICINE),
                        false),
                new Attempt(
                        Optional.of(Attempt.Still.PARTLY),
                        Optional.of("slower at the end"),
                        List.of(Attempt.Told.CLOSE, Attempt.Told.GROUP)),
                new ReminderAddress(
                        Channel.PUSH, "ana@mail.example", Optional.of("a key"), Optional.of("a secret"), true),
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30)));
    }

    static Answers answers() {
        return new Answers("""
                {"schema": "newleaf/case/1", "asOf": "2028-02-29", "person": {"age": 34, "sex": "female"},
                 "use": {"products": [{"form": "leaf-powder", "amountPerDose": {"value": 2.5, "unit": "g"},
                                       "label": {"mitragynineMgPerG": {"low": 10, "high": 15.5}}}]},
                 "history": {"medications": ["sertraline, I think"]}, "diary": [{"day": -1, "craving": 4}]}
                """, Optional.of("history.medications"));
    }

    /// As it was written before it had colours.
    public static PreventionPlan preventionOfOld() {
        return PreventionPlan.BLANK
                .with(Part.SIGNS, List.of("bad sleep"))
                .with(Part.PLACES, List.of("the shop"))
                .with(Part.STEPS, List.of("walk", "call"))
                .with(Part.CALLS, List.of("Ana"))
                .with(Part.REASONS, List.of("work"));
    }

    static PreventionPlan prevention() {
        return preventionOfOld()
                .with(Part.GREEN, List.of("up at seven"))
                .with(Part.YELLOW, List.of("tell Ana"))
                .with(Part.RED, List.of("away with it", "not alone"))
                .with(Part.SAFETY, List.of("call 988"))
                .with(List.of(new IfThen("I pass the shop", "I call Ana")))
                .lookedAt(DAY);
    }

    static PlanFile plan() {
        List<Step.Dose> doses = List.of(
                new Step.Dose(Optional.of(LocalTime.of(8, 0)), 0, 2, AmountUnit.GRAM),
                new Step.Dose(Optional.empty(), 0, 1.5, AmountUnit.GRAM));
        List<Step> steps = List.of(new Step(0, 6, doses, 3.5, Optional.empty(), Optional.of(12.5)));
        return PlanFile.of(new PlanVersion(
                PlanVersion.Author.PERSON,
                DAY,
                AmountUnit.GRAM,
                Optional.empty(),
                steps,
                Optional.of(7),
                List.of("made-with-the-person")));
    }
}
