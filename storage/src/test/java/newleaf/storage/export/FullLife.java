package newleaf.storage.export;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import newleaf.care.content.Agreement;
import newleaf.care.content.CallPerson;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Consent;
import newleaf.care.content.Content;
import newleaf.care.content.Cost;
import newleaf.care.content.Dose;
import newleaf.care.content.Episode;
import newleaf.care.content.FollowUp;
import newleaf.care.content.HolderLog;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.care.content.LessonDone;
import newleaf.care.content.Milestone;
import newleaf.care.content.Pause;
import newleaf.care.content.PlanKept;
import newleaf.care.content.PreventionPlan;
import newleaf.care.content.ProductTaken;
import newleaf.care.content.Reason;
import newleaf.care.content.Reminder;
import newleaf.care.content.ScoreTaken;
import newleaf.care.content.Urge;
import newleaf.care.content.WhatHelped;
import newleaf.intake.Weekday;
import newleaf.intake.use.ProductForm;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// One content of each kind, every field filled, some of it as nasty as words can be.
final class FullLife {
    private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

    private FullLife() {}

    static List<Content> contents() {
        return List.of(
                new Dose(
                        "Green leaf",
                        Optional.of(2.5),
                        Optional.of(AmountUnit.GRAM),
                        Optional.of("=HYPERLINK(\"x\"), \"after\"\nlunch")),
                new CheckIn(
                        Map.of("restless-legs", 2, "aches", 0),
                        Optional.of(6.0),
                        Optional.of(5.5),
                        Optional.of(true),
                        Optional.of("ni bien ni mal, ¿y qué? 🌱")),
                new ScoreTaken("phq-9", 9, 27, ScoreTaken.Rater.SELF, Map.of("item-1", 3)),
                new PlanKept(plan()),
                new Pause(DAY, Optional.of(DAY.plusDays(1)), Optional.of("a weekend without")),
                new Lapse(DAY, Optional.of(DAY), Optional.of("after a quarrel"), Optional.of("call first")),
                new Urge(7, Optional.of(20.0), Optional.of("payday"), Optional.of("a walk"), Optional.of(false)),
                new Reason("</dd><script>alert(1)</script> & \"why\"\u0000\u202e\r\n=1+1"),
                new CallPerson("Ana", "555-0100", Optional.of("sister"), Optional.of("evenings")),
                new WhatHelped("a warm bath", "restless-legs", Optional.of(8.0)),
                new Milestone("week-one", DAY, Optional.of("seven days")),
                new LessonDone("'@waves", Optional.of("it passes")),
                new FollowUp("month-three", DAY, Optional.of(DAY.plusDays(3)), Optional.of("steady")),
                new HolderLog(HolderLog.Act.HANDED_OUT, 1.5, AmountUnit.GRAM, Optional.of("in the morning")),
                new Cost(24.5, "USD", "leaf"),
                new PreventionPlan(
                        List.of("bad sleep"),
                        List.of("the shop"),
                        List.of("walk", "call"),
                        List.of("Ana"),
                        List.of("work")),
                new Reminder("check-in", LocalTime.of(21, 30), List.of(Weekday.MON, Weekday.SUN), true),
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
                new Episode(DAY, Optional.empty(), Episode.Aim.CUT_DOWN, Optional.of("third try")));
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
