package newleaf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.guidance.Library;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Strategy;
import newleaf.knowledge.words.WordGroup;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Tone;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.TheirPlan;
import newleaf.report.wording.WeekWords;
import newleaf.taper.pace.GaveWay;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;

/// What can be said about cutting down: the outcome and its reasons, and behind open doors a plan and all around it.
final class PlanParts {
    private static final List<TaperWord> RULES =
            List.of(TaperWord.RULE_HOLD, TaperWord.RULE_SLOW, TaperWord.RULE_STEP_BACK, TaperWord.RULE_ADVANCE);
    private static final List<TaperWord> PREPARE =
            List.of(TaperWord.PREPARE_SCALE, TaperWord.PREPARE_LOT, TaperWord.PREPARE_HOLDER, TaperWord.PREPARE_TELL);

    private final Library library;
    private final Shelves shelves;
    private final EachLanguage each;
    private final Lines lines;
    private final Points points;
    private final PlanTables tables;
    private final PaceTable paces;

    PlanParts(Library library) {
        this.library = library;
        this.shelves = library.shelves();
        this.each = new EachLanguage(shelves);
        this.lines = new Lines(shelves);
        this.points = new Points(library);
        this.tables = new PlanTables(shelves, each);
        this.paces = new PaceTable(shelves, each);
    }

    /// @param saidBefore  rules whose reasons stand in a part before
    Part plan(TaperAnswer answer, List<String> saidBefore, Audience audience) {
        List<Block> blocks = new ArrayList<>();
        outcome(answer).ifPresent(word -> blocks.add(lines.ours(word).in(Tone.OUTCOME)));
        blocks.add(new Block.Points(answer.reasons().stream()
                .filter(reason -> !saidBefore.contains(reason.rule()))
                .map(points::of)
                .toList()));
        if (answer instanceof TaperAnswer.Stopping stopping) blocks.addAll(stopping(stopping));
        if (answer instanceof Proposed proposed) blocks.addAll(proposed(proposed, audience));
        return new Part(Part.Name.PLAN, each.heading(WordGroup.STRATEGY, Strategy.TAPER), blocks);
    }

    Optional<Part> compared(TaperAnswer answer, Audience audience) {
        return answer instanceof Proposed proposed
                ? Optional.of(
                        new Part(Part.Name.COMPARED, each.say(TaperWord.COMPARED), tables.compared(proposed, audience)))
                : Optional.empty();
    }

    Optional<Part> fridge(TaperAnswer answer) {
        return answer instanceof Proposed proposed
                ? Optional.of(new Part(Part.Name.FRIDGE, each.say(TaperWord.FRIDGE), fridge(proposed)))
                : Optional.empty();
    }

    /// Where not enough is known, the reasons say so themselves.
    private static Optional<ReportWord> outcome(TaperAnswer answer) {
        return switch (answer) {
            case TaperAnswer.NeedsClinician _ -> Optional.of(ReportWord.NEEDS_CLINICIAN);
            case TaperAnswer.NotNeeded _ -> Optional.of(ReportWord.NOT_NEEDED);
            case TaperAnswer.NotEnoughKnown _, TaperAnswer.Stopping _, Proposed _ -> Optional.empty();
        };
    }

    /// The reason first, then the paces for whoever would rather have one.
    private List<Block> stopping(TaperAnswer.Stopping stopping) {
        List<Block> blocks = new ArrayList<>(paces.of(stopping.paces()));
        blocks.add(ours(TaperWord.STOPPING_TODAY));
        blocks.addAll(gave(stopping.paces().gaveWay()));
        blocks.add(lines.strong(TaperWord.NOT_NORMAL).from(Line.OURS));
        blocks.add(new Block.Points(
                library.afterwards().stream().map(points::afterwards).toList()));
        return blocks;
    }

    private List<Block> gave(List<GaveWay> gave) {
        return named(TaperWord.GAVE, gave.stream().map(GaveWay::why).toList());
    }

    private List<Block> proposed(Proposed proposed, Audience audience) {
        Stream<List<Block>> all = Stream.of(
                proposed.paces().map(paces::of).orElse(List.of()),
                steps(proposed),
                audience == Audience.CLINICIAN ? clinician(proposed) : List.of(),
                beyond(proposed),
                gave(proposed.gave()),
                named(
                        TaperWord.KEPT,
                        Stream.concat(proposed.kept().stream(), proposed.said().stream())
                                .toList()),
                adapt(proposed),
                List.of(heading(TaperWord.PREPARE), bullets(PREPARE.stream())),
                thisWeek(),
                afterwards(proposed.plan()));
        return all.flatMap(List::stream).toList();
    }

    private List<Block> steps(Proposed proposed) {
        PlanVersion plan = proposed.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(proposed.isFollowed() ? TaperWord.PLAN_FOLLOWED : TaperWord.PLAN));
        if (TheirPlan.is(proposed)) blocks.add(theirs(proposed));
        blocks.add(ours(TaperWord.PLAN_INTRO));
        blocks.add(tables.steps(proposed));
        blocks.add(plan.stopDay()
                .map(day -> Line.strong(each.of(wording ->
                                wording.say(TaperWord.STOP_ON).replace("{date}", wording.date(plan.date(day)))))
                        .asking(Deed.SCHEDULE))
                .orElseGet(() -> lines.of(TaperWord.ENDS_AT)));
        return blocks;
    }

    private Line theirs(Proposed proposed) {
        PlanFile file = proposed.whole().agreed().file();
        return Line.strong(each.of(wording -> TheirPlan.of(file, wording).orElse("")))
                .asking(Deed.SCHEDULE);
    }

    private List<Block> clinician(Proposed proposed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(TaperWord.FOR_CLINICIAN));
        blocks.add(Line.of(each.of(wording -> tables.inShort(proposed.plan(), wording)))
                .asking(Deed.SCHEDULE));
        proposed.figures()
                .map(figures -> each.of(wording -> wording.say(TaperWord.MODEL_BURDEN)
                        .replace("{burden}", PlanTables.three(figures.burden()))
                        .replace("{peak}", PlanTables.three(figures.peak()))))
                .map(words -> Line.ours(words).informing())
                .ifPresent(blocks::add);
        return blocks;
    }

    private List<Block> beyond(Proposed proposed) {
        return proposed.beyond()
                .map(limits -> List.of(
                        heading(TaperWord.BEYOND),
                        ours(limits.isEmpty() ? TaperWord.BEYOND_NONE : TaperWord.BEYOND_SOME),
                        bullets(limits.stream())))
                .orElse(List.of());
    }

    private List<Block> named(TaperWord heading, List<? extends Labelled> names) {
        return names.isEmpty() ? List.of() : List.of(heading(heading), bullets(names.stream()));
    }

    private List<Block> adapt(Proposed proposed) {
        var adaptation = proposed.adaptation();
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(TaperWord.ADAPT));
        if (adaptation.because().isEmpty()) blocks.add(ours(TaperWord.NOTHING_YET));
        else
            blocks.add(
                    Line.ours(each.of(wording -> WeekWords.of(proposed, wording).orElse("")))
                            .in(Tone.OUTCOME)
                            .asking(Deed.SCHEDULE));
        proposed.learnt().in(shelves).map(words -> Line.ours(words).informing()).ifPresent(blocks::add);
        blocks.add(bullets(Stream.concat(adaptation.because().stream().skip(1), RULES.stream())));
        return blocks;
    }

    private List<Block> thisWeek() {
        return List.of(
                heading(TaperWord.THIS_WEEK),
                ours(TaperWord.NORMAL),
                lines.strong(TaperWord.NOT_NORMAL).from(Line.OURS),
                lines.of(TaperWord.MONEY).in(Tone.SOFT));
    }

    private List<Block> afterwards(PlanVersion plan) {
        List<Line> checks = plan.stopDay().stream()
                .flatMap(stop -> Checks.AFTER.stream().map(day -> check(plan, stop, day)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(TaperWord.LAST_DOSE));
        if (!checks.isEmpty()) blocks.add(new Block.Bullets(checks));
        blocks.add(new Block.Points(
                library.afterwards().stream().map(points::afterwards).toList()));
        return blocks;
    }

    private Line check(PlanVersion plan, int stop, int day) {
        return Line.ours(each.of(wording -> wording.say(TaperWord.CHECK_AFTER)
                        .replace("{day}", Integer.toString(day))
                        .replace("{date}", wording.date(plan.date(Checks.dayOf(stop, day))))))
                .informing();
    }

    private List<Block> fridge(Proposed proposed) {
        return List.of(
                lines.of(TaperWord.PLAN_INTRO),
                tables.sheet(proposed),
                lines.of(TaperWord.RULE_HOLD),
                lines.strong(TaperWord.NOT_NORMAL));
    }

    private Block heading(TaperWord word) {
        return new Block.Heading(each.say(word));
    }

    private Line ours(TaperWord word) {
        return lines.ours(word);
    }

    private Block bullets(Stream<? extends Labelled> names) {
        return new Block.Bullets(names.map(lines::ofPlan).toList());
    }
}
