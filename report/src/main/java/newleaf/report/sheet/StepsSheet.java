package newleaf.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Tone;
import newleaf.report.wording.DoseWords;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.TheirPlan;
import newleaf.report.wording.Wording;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;

/// The steps on one page for the fridge. Guests read it: it does not say of what.
final class StepsSheet {
    private static final Set<String> TO_CALL = Set.of("emergency", "crisis");

    private final Shelves shelves;
    private final EachLanguage each;

    StepsSheet(Shelves shelves) {
        this.shelves = shelves;
        this.each = new EachLanguage(shelves);
    }

    Sheet of(Proposed proposed, List<HelpLine> help) {
        PlanVersion plan = proposed.plan();
        List<Block> blocks = new ArrayList<>();
        if (TheirPlan.is(proposed))
            blocks.add(Line.strong(each.say(TaperWord.PLAN_THEIRS)).informing());
        blocks.addAll(List.of(
                table(proposed),
                Line.ours(each.say(TaperWord.PLAN_INTRO)).asking(Deed.SCHEDULE),
                Line.ours(each.say(TakeWord.HARD_DAY)).asking(Deed.SCHEDULE),
                Line.cited(
                                each.say(TakeWord.TWO_DAYS),
                                SaidCard.PLAN_ENDED.evidence(shelves).head().citations())
                        .informing(),
                Line.strong(each.say(TaperWord.NOT_NORMAL)).from(Line.OURS).informing(),
                new Block.Calls(help.stream()
                        .filter(line -> TO_CALL.contains(line.kind()))
                        .toList())));
        return new Sheet(
                Sheet.Name.STEPS,
                each.say(TakeWord.MY_STEPS),
                List.of(madeOn(plan.start())),
                List.of(blocks),
                new Notes(shelves).of(blocks.stream()));
    }

    private Line madeOn(LocalDate day) {
        return Line.of(each.of(wording -> wording.say(TakeWord.MADE_ON).replace("{date}", wording.date(day))))
                .in(Tone.SOFT)
                .informing();
    }

    private Block.Table table(Proposed proposed) {
        PlanVersion plan = proposed.plan();
        List<Block.Row> rows = new ArrayList<>();
        for (Step step : plan.steps()) {
            rows.add(row(
                    plan.date(step.fromDay()),
                    Words.same(Wording.number(step.total()) + "\u00a0"
                            + plan.unit().label()),
                    each.of(wording -> new DoseWords(wording, proposed).of(step))));
        }
        plan.stopDay()
                .ifPresent(stop ->
                        rows.add(row(plan.date(stop), each.say(TaperWord.NOTHING_AT_ALL), Words.same("\u2013"))));
        return new Block.Table(
                "steps",
                each.say(TakeWord.MY_STEPS),
                List.of(each.say(TakeWord.FROM), each.say(TaperWord.A_DAY), each.say(TaperWord.DOSES)),
                rows,
                Deed.SCHEDULE);
    }

    private Block.Row row(LocalDate from, Words total, Words doses) {
        return new Block.Row(List.of(each.of(wording -> wording.shortDate(from)), total, doses), List.of());
    }
}
