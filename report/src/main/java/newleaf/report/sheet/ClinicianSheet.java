package newleaf.report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.RuleKind;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Tone;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Sentences;
import newleaf.report.wording.Wording;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;

/// One page for a clinician: what was told, the plan in a line, what to weigh, and room for a pen. It asks nothing of
/// the amount but where there is a plan.
final class ClinicianSheet {
    /// What fits on a sheet beside everything else; the report holds all of it.
    private static final int MOST_TO_WEIGH = 8;

    private static final Set<RuleKind> WEIGHED = Set.of(RuleKind.EMERGENCY, RuleKind.CAUTION, RuleKind.INTERACTION);
    private static final List<CaseField<?>> ASKED_FIRST = List.of(CaseField.SUICIDAL, CaseField.OPIOID_USE_DISORDER);

    private final Shelves shelves;
    private final EachLanguage each;
    private final Told told;

    ClinicianSheet(Shelves shelves) {
        this.shelves = shelves;
        this.each = new EachLanguage(shelves);
        this.told = new Told(shelves);
    }

    /// @param assessment  in words of them
    Sheet of(Assessment assessment, Optional<Proposed> plan) {
        CaseFile caseFile = assessment.caseFile();
        List<Block> left = left(assessment, plan);
        List<Block> right = right(assessment);
        return new Sheet(
                Sheet.Name.CLINICIAN,
                each.say(TakeWord.TOLD),
                List.of(under(caseFile)),
                List.of(left, right),
                new Notes(shelves).of(Stream.concat(left.stream(), right.stream())));
    }

    private Line under(CaseFile caseFile) {
        Words words =
                each.of(wording -> wording.say(TakeWord.MADE_ON).replace("{date}", wording.date(caseFile.asOf())) + ". "
                        + wording.say(TakeWord.SELF_REPORTED) + " "
                        + capital(wording.say(ReportWord.DRAFT_NOTE)) + ".");
        return Line.of(words).in(Tone.SOFT).informing();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private List<Block> left(Assessment assessment, Optional<Proposed> plan) {
        CaseFile caseFile = assessment.caseFile();
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(TakeWord.USE));
        blocks.add(taken(caseFile));
        blocks.addAll(amounts(assessment));
        blocks.addAll(told.answers(caseFile, "use"));
        told.reasons(caseFile).ifPresent(blocks::add);
        told.answer(caseFile, CaseField.AIM).ifPresent(blocks::add);
        blocks.add(heading(TakeWord.PLAN));
        blocks.add(plan.map(this::inShort)
                .orElseGet(() -> Line.of(each.say(TakeWord.NO_PLAN)).informing()));
        List<Block> measured = Stream.of("scores", "vitals", "labs")
                .flatMap(group -> told.answers(caseFile, group).stream())
                .toList();
        if (!measured.isEmpty()) blocks.add(heading(TakeWord.MEASURED));
        blocks.addAll(measured);
        return blocks;
    }

    private Block taken(CaseFile caseFile) {
        List<Words> products = told.products(caseFile);
        Words said = products.isEmpty()
                ? each.say(ReportWord.NOT_KNOWN)
                : each.of(wording -> products.stream().map(wording::say).collect(Collectors.joining("; ")));
        return Told.stated(each.say(ReportWord.HAND_OVER_TAKEN), said);
    }

    private List<Block> amounts(Assessment assessment) {
        var exposure = assessment.exposure();
        List<Block> amounts = new ArrayList<>();
        exposure.leafADay()
                .map(range -> each.of(wording -> wording.amount(Optional.of(range))))
                .ifPresent(words -> amounts.add(Told.stated(each.say(ReportWord.LEAF), words)));
        exposure.mitragynineADay()
                .map(range -> each.of(wording -> wording.amount(Optional.of(range))))
                .ifPresent(words -> amounts.add(Told.stated(each.say(ReportWord.MITRAGYNINE), words)));
        exposure.sevenHydroxyADay()
                .map(range -> each.of(wording -> wording.amount(Optional.of(range))))
                .ifPresent(words -> amounts.add(Told.stated(each.say(ReportWord.SEVEN_HYDROXY), words)));
        return amounts;
    }

    /// Every total, the largest cut and the shortest step.
    private Block inShort(Proposed proposed) {
        PlanVersion plan = proposed.plan();
        String totals =
                plan.steps().stream().map(step -> Wording.number(step.total())).collect(Collectors.joining(" \u2013 "));
        String end = plan.stopDay().isPresent() ? " \u2013 0" : "";
        long cut = Math.round(
                plan.steps().stream().mapToDouble(Step::cutPercent).max().orElse(0));
        int shortest = plan.steps().stream().mapToInt(Step::days).min().orElse(0);
        return Line.of(each.of(wording -> wording.say(TakeWord.IN_SHORT)
                        .replace("{totals}", totals + end)
                        .replace("{unit}", plan.unit().label())
                        .replace("{from}", wording.date(plan.start()))
                        .replace("{cut}", Long.toString(cut))
                        .replace("{days}", Integer.toString(shortest))))
                .asking(Deed.SCHEDULE);
    }

    private List<Block> right(Assessment assessment) {
        CaseFile caseFile = assessment.caseFile();
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(TakeWord.SAFETY));
        ASKED_FIRST.forEach(field -> told.answer(caseFile, field).ifPresent(blocks::add));
        told.events(caseFile).ifPresent(blocks::add);
        told.others(caseFile).ifPresent(blocks::add);
        told.medicines(caseFile).ifPresent(blocks::add);
        blocks.addAll(told.answers(caseFile, "person"));
        blocks.addAll(told.answers(caseFile, "situation"));
        blocks.add(Told.stated(
                each.say(ReportWord.CRITERIA),
                each.of(wording -> assessment.disorder().criteriaMet() + " "
                        + wording.say(ReportWord.CRITERIA_OF_ELEVEN) + ", "
                        + assessment.disorder().criteriaUnknown() + " " + wording.say(ReportWord.NOT_KNOWN))));
        told.symptoms(caseFile).ifPresent(blocks::add);
        blocks.add(heading(TakeWord.TO_WEIGH));
        blocks.add(new Block.Bullets(Stream.concat(
                        toWeigh(assessment), Stream.of(SaidLines.of(SaidCard.EVIDENCE_TESTS_MISS_KRATOM, shelves)))
                .toList()));
        return blocks;
    }

    /// The most pressing first, each in its first sentence.
    private static Stream<Line> toWeigh(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.audience() == Audience.EVERYONE && isWeighed(finding))
                .sorted(Comparator.comparing(Finding::urgency).reversed())
                .limit(MOST_TO_WEIGH)
                .map(finding -> Line.cited(Sentences.first(finding.says()), finding.citations())
                        .informing());
    }

    /// A suggestion is for the person; the door that only says that another finding is pressing stands with that one.
    private static boolean isWeighed(Finding finding) {
        boolean isSaidAnyway = finding.rule().equals(SaidCard.DOOR_HELP_NEEDED_TODAY.label());
        return !isSaidAnyway && (finding.isDoor() || WEIGHED.contains(finding.kind()));
    }

    private Block heading(TakeWord word) {
        return new Block.Heading(each.say(word));
    }
}
