package newleaf.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.explain.ClinicianNotes;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.SaidOnce;
import newleaf.guidance.finding.StrategyAdvice;
import newleaf.guidance.situation.Situation;
import newleaf.guidance.situation.Voice;
import newleaf.intake.history.TypedMedicine;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Fit;
import newleaf.knowledge.rule.Strategy;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Block.Because;
import newleaf.report.block.Block.Way;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.report.block.Tone;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ReportWord;

/// The doors, what matters, where care could happen, the ways to go, and what to ask. Doors stand before what matters,
/// since that points back to them.
final class AdviceParts {
    private final Shelves shelves;
    private final EachLanguage each;
    private final Lines lines;
    private final Points points;

    AdviceParts(Library library) {
        this.shelves = library.shelves();
        this.each = new EachLanguage(shelves);
        this.lines = new Lines(shelves);
        this.points = new Points(library);
    }

    List<Part> of(Assessment assessment, Voice voice, Audience audience) {
        List<Part> parts = new ArrayList<>(List.of(
                doors(assessment, voice, audience),
                matters(assessment, audience),
                part(Part.Name.CARE, ReportWord.SETTING, List.of(new Block.Ways(settings(assessment)))),
                part(Part.Name.WAYS, ReportWord.STRATEGIES, strategies(assessment, audience))));
        if (!assessment.ask().isEmpty()) {
            parts.add(part(
                    Part.Name.ASK,
                    ReportWord.QUESTIONS,
                    List.of(lines.of(ReportWord.ANSWER_THESE), new Block.Asked(assessment.ask()))));
        }
        List<Line> questions = VisitQuestion.worthAsking(assessment, shelves).stream()
                .map(words -> Line.ours(words).informing())
                .toList();
        parts.add(part(Part.Name.VISIT, ReportWord.VISIT_QUESTIONS, List.of(new Block.Bullets(questions))));
        return parts;
    }

    /// The rules of the doors that speak.
    static List<String> doors(Assessment assessment) {
        return assessment.findings().stream()
                .filter(Finding::isDoor)
                .map(Finding::rule)
                .toList();
    }

    /// That nothing asks for a clinician first is said to who may plan, and to nobody else.
    private Part doors(Assessment assessment, Voice voice, Audience audience) {
        List<Point> doors = assessment.findings().stream()
                .filter(Finding::isDoor)
                .map(door -> points.of(door, assessment, audience))
                .toList();
        boolean isAnyUnknown = assessment.hasDoor(DoorAnswer.State.UNKNOWN);
        List<Block> blocks = new ArrayList<>();
        if (!doors.isEmpty()) blocks.add(lines.ours(ReportWord.DOORS_INTRO));
        else if (!isAnyUnknown && voice.situation() instanceof Situation.TakingOpen)
            blocks.add(lines.ours(ReportWord.DOORS_NONE));
        blocks.add(new Block.Points(doors));
        if (isAnyUnknown) blocks.add(lines.ours(ReportWord.NOT_ENOUGH_KNOWN));
        return part(Part.Name.DOORS, ReportWord.DOORS, blocks);
    }

    private Part matters(Assessment assessment, Audience audience) {
        List<Finding> shown = Shown.to(audience, assessment);
        SaidOnce saidOnce = SaidOnce.after(shown);
        Words above = each.say(ReportWord.SAME_AS_ABOVE);
        List<Point> matters = shown.stream()
                .filter(finding -> !finding.isDoor() && !Shown.isPressing(finding))
                .map(finding -> {
                    Point point = points.of(finding, assessment, audience);
                    return saidOnce.isSaid(finding) ? point.saidAbove(above) : point;
                })
                .toList();
        List<Line> unsure = assessment.caseFile().history().medications().unsure().stream()
                .map(this::unsure)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (matters.isEmpty() && unsure.isEmpty()) blocks.add(lines.of(ReportWord.NOTHING_HERE));
        blocks.add(new Block.Points(matters));
        if (!unsure.isEmpty()) blocks.add(new Block.Bullets(unsure));
        return part(Part.Name.MATTERS, ReportWord.WHAT_MATTERS, blocks);
    }

    private Line unsure(TypedMedicine medicine) {
        Words words = each.of(wording -> ": "
                + medicine.meant()
                        .map(meant -> wording.say(ReportWord.GUESSED_MEDICINE).replace("{name}", wording.say(meant)))
                        .orElseGet(() -> wording.say(ReportWord.UNMATCHED_MEDICINE)));
        return Line.ours(words).led(Words.same(medicine.text())).informing();
    }

    private List<Way> settings(Assessment assessment) {
        var setting = assessment.setting();
        Way recommended =
                way(WordGroup.SETTING, setting.recommended(), Optional.empty(), setting.because(), Deed.INFORMS);
        return Stream.concat(
                        Stream.of(recommended),
                        setting.alternatives().stream()
                                .map(other -> way(WordGroup.SETTING, other, Optional.empty(), List.of(), Deed.INFORMS)))
                .toList();
    }

    private List<Block> strategies(Assessment assessment, Audience audience) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Ways(assessment.strategies().stream()
                .map(advice -> way(
                        WordGroup.STRATEGY,
                        advice.strategy(),
                        Optional.of(each.label(WordGroup.FIT, advice.fit())),
                        advice.because(),
                        asks(advice)))
                .toList()));
        List<Point> notes = audience == Audience.CLINICIAN ? notes(assessment) : List.of();
        if (!notes.isEmpty()) {
            blocks.add(new Block.Heading(each.say(ReportWord.FOR_CLINICIANS)));
            blocks.add(lines.ours(ReportWord.RANGES_REPORTED).in(Tone.CAUTION));
            blocks.add(new Block.Points(notes));
        }
        return blocks;
    }

    /// A way that fits asks to be taken.
    private static Deed asks(StrategyAdvice advice) {
        return switch (advice.strategy()) {
            case TAPER -> isOpen(advice.fit()) ? Deed.CUT : Deed.INFORMS;
            case STOP_WITH_SYMPTOM_CARE ->
                switch (advice.fit()) {
                    case PREFERRED -> Deed.STOP;
                    case AVOID -> Deed.STEADY;
                    case REASONABLE, CAUTION -> Deed.INFORMS;
                };
            case SPECIALIST_FIRST, MEDICINE_ASSISTED -> Deed.INFORMS;
        };
    }

    private static boolean isOpen(Fit fit) {
        return fit == Fit.PREFERRED || fit == Fit.REASONABLE;
    }

    private List<Point> notes(Assessment assessment) {
        var notes = new ClinicianNotes(shelves);
        return Arrays.stream(Strategy.values())
                .flatMap(strategy -> notes.on(strategy, assessment).stream())
                .map(points::of)
                .toList();
    }

    private Way way(WordGroup group, Labelled of, Optional<Words> fit, List<String> rules, Deed asks) {
        List<Because> because = rules.stream()
                .flatMap(id -> shelves.card(id).stream())
                .filter(RuleCard.class::isInstance)
                .map(RuleCard.class::cast)
                .map(rule -> new Because(rule.id(), rule.says()))
                .toList();
        return new Way(each.label(group, of), fit, because, asks);
    }

    private Part part(Part.Name name, ReportWord heading, List<Block> blocks) {
        return new Part(name, each.say(heading), blocks);
    }
}
