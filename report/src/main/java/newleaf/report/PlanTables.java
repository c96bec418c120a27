package newleaf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newleaf.guidance.taper.HardestDay;
import newleaf.guidance.taper.NamedWay;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.people.Three;
import newleaf.report.block.Block;
import newleaf.report.block.Block.Row;
import newleaf.report.block.Block.Table;
import newleaf.report.block.Line;
import newleaf.report.wording.DoseWords;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Wording;
import newleaf.taper.compare.ComparedWay;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// The steps of a plan, and the ways side by side, as tables. A comparison never holds a dated dose.
final class PlanTables {
    private static final int ON_A_SHEET = 8;

    private final Shelves shelves;
    private final EachLanguage each;
    private final Lines lines;
    private final HardestDay hardest;

    PlanTables(Shelves shelves, EachLanguage each) {
        this.shelves = shelves;
        this.hardest = new HardestDay(shelves);
        this.each = each;
        this.lines = new Lines(shelves);
    }

    Table steps(Proposed proposed) {
        PlanVersion plan = proposed.plan();
        return new Table(
                "taper-steps",
                each.say(TaperWord.PLAN),
                words(TaperWord.STEP, TaperWord.DATES, TaperWord.DOSES, TaperWord.A_DAY),
                IntStream.range(0, plan.steps().size())
                        .mapToObj(i -> step(i + 1, plan.steps().get(i), proposed))
                        .toList(),
                Deed.SCHEDULE);
    }

    private Row step(int number, Step step, Proposed proposed) {
        PlanVersion plan = proposed.plan();
        return new Row(
                List.of(
                        Words.same(Integer.toString(number)),
                        each.of(wording -> wording.say(TaperWord.FROM_TO)
                                .replace("{from}", wording.shortDate(plan.date(step.fromDay())))
                                .replace("{to}", wording.shortDate(plan.date(step.toDay())))),
                        doses(step, proposed),
                        each.of(wording -> wording.say(TaperWord.STEP_LINE)
                                .replace("{days}", Integer.toString(step.days()))
                                .replace("{total}", total(step, plan.unit())))),
                Line.OURS);
    }

    /// The step that holds today and the next ones.
    Table sheet(Proposed proposed) {
        return new Table(
                "sheet",
                each.say(TaperWord.FRIDGE),
                words(TaperWord.DATES, TaperWord.THIS_WEEK_DOSES),
                proposed.plan().steps().stream()
                        .limit(ON_A_SHEET)
                        .map(step -> new Row(
                                List.of(
                                        each.of(wording -> wording.shortDate(
                                                proposed.plan().date(step.fromDay()))),
                                        doses(step, proposed)),
                                List.of()))
                        .toList(),
                Deed.SCHEDULE);
    }

    private Words doses(Step step, Proposed proposed) {
        return each.of(wording -> new DoseWords(wording, proposed).of(step));
    }

    /// The plan in one sentence, for a clinician.
    String inShort(PlanVersion plan, Wording wording) {
        List<Step> steps = plan.steps();
        double cut = steps.stream().mapToDouble(Step::cutPercent).max().orElse(0);
        int interval = steps.stream().mapToInt(Step::days).min().orElse(0);
        return wording.say(TaperWord.CLINICIAN_LINE)
                .replace("{start}", total(steps.getFirst(), plan.unit()))
                .replace("{end}", total(steps.getLast(), plan.unit()))
                .replace("{steps}", Integer.toString(steps.size()))
                .replace("{days}", Integer.toString(plan.days()))
                .replace("{cut}", Wording.number(Math.round(10 * cut) / 10.0))
                .replace("{interval}", Integer.toString(interval));
    }

    private static String total(Step step, AmountUnit unit) {
        return Wording.number(step.total()) + " " + unit.label();
    }

    /// Three numbers of a forecast are for clinicians; a person reads the hardest day in words.
    List<Block> compared(Proposed proposed, Audience audience) {
        List<NamedWay> ways = proposed.compared().stream()
                .map(way -> NamedWay.of(way, shelves))
                .toList();
        boolean isInNumbers = audience == Audience.CLINICIAN;
        List<Block> blocks = new ArrayList<>();
        blocks.add(Line.ours(proposed.people()
                        .map(people -> each.of(wording ->
                                wording.say(TaperWord.COMPARED_INTRO).replace("{people}", people.toString())))
                        .orElseGet(() -> each.say(TaperWord.COMPARED_DAYS_ONLY)))
                .informing());
        if (isInNumbers) blocks.add(lines.ours(TaperWord.THREE_NUMBERS));
        if (proposed.people().isPresent()) blocks.add(new Block.Peaks(each.say(TaperWord.PICTURE), ways));
        List<Words> heads = new ArrayList<>(
                words(TaperWord.WAY, TaperWord.DAYS, isInNumbers ? TaperWord.PEAK : TaperWord.HARDEST_DAY));
        if (isInNumbers) heads.addAll(words(TaperWord.BURDEN));
        heads.addAll(words(TaperWord.SEVERE, TaperWord.WEIGHINGS));
        blocks.add(new Table(
                "compared",
                each.say(TaperWord.COMPARED),
                heads,
                ways.stream().map(way -> row(way, isInNumbers)).toList(),
                Deed.INFORMS));
        return blocks;
    }

    private Row row(NamedWay named, boolean isInNumbers) {
        ComparedWay way = named.way();
        List<Words> cells = new ArrayList<>(List.of(named.name(), Words.same(Integer.toString(way.days()))));
        cells.addAll(way.figures()
                .map(figures -> figures(figures, way.isThePlan() || figures.canTell(), isInNumbers))
                .orElseGet(() -> java.util.Collections.nCopies(isInNumbers ? 3 : 2, each.say(ReportWord.NOT_KNOWN))));
        cells.add(Words.same(String.valueOf(way.weighings())));
        return new Row(cells, named.sources());
    }

    private List<Words> figures(ComparedWay.Figures figures, boolean isTold, boolean isInNumbers) {
        Words peak = isInNumbers ? Words.same(three(figures.peak())) : hardest.of(figures.peak());
        List<Words> cells = new ArrayList<>();
        cells.add(
                each.of(wording -> wording.say(peak) + (isTold ? "" : " (" + wording.say(TaperWord.NO_TELLING) + ")")));
        if (isInNumbers) cells.add(Words.same(three(figures.burden())));
        cells.add(Words.same(Math.round(100 * figures.severe()) + " %"));
        return cells;
    }

    static String three(Three three) {
        return Math.round(three.p10()) + " / " + Math.round(three.p50()) + " / " + Math.round(three.p90());
    }

    private List<Words> words(TaperWord... words) {
        return java.util.Arrays.stream(words).map(each::say).toList();
    }
}
