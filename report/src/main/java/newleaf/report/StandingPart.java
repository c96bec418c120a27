package newleaf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.assessment.Disorder;
import newleaf.assessment.Severity;
import newleaf.assessment.WithdrawalNow.ReadFrom;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.forecast.ForecastSentences;
import newleaf.guidance.forecast.ForecastWord;
import newleaf.intake.CaseField;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.Exposure;
import newleaf.pharmacology.forecast.Likelihood;
import newleaf.report.block.Block;
import newleaf.report.block.Block.Amount;
import newleaf.report.block.Block.Amounts;
import newleaf.report.block.Block.Stated;
import newleaf.report.block.Block.Worked;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Wording;

/// Where the person stands: what is taken, the criteria, withdrawal now and what is expected.
final class StandingPart {
    private final Shelves shelves;
    private final EachLanguage each;
    private final Lines lines;
    private final CardHead criteria;
    private final ProductNotices notices;

    StandingPart(Library library) {
        this.shelves = library.shelves();
        this.each = new EachLanguage(shelves);
        this.lines = new Lines(shelves);
        this.criteria = new SourcesUsed(library).criteria();
        this.notices = new ProductNotices(shelves);
    }

    Part of(Assessment assessment, ForecastAnswer forecast) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(exposure(assessment.exposure()));
        blocks.add(criteria(assessment.disorder()));
        if (assessment.disorder().physiologicalOnly()) {
            blocks.add(lines.of(ReportWord.PHYSIOLOGICAL_ONLY).from(Line.ids(criteria.citations())));
        }
        blocks.add(withdrawal(assessment));
        forecast.probability().map(this::expected).ifPresent(blocks::add);
        return new Part(Part.Name.STAND, each.say(ReportWord.WHERE_YOU_STAND), blocks);
    }

    private Amounts exposure(Exposure exposure) {
        List<Worked> worked = exposure.steps().stream()
                .map(step -> new Worked(step.words(), step.citations()))
                .distinct()
                .toList();
        List<String> sources = worked.stream()
                .flatMap(step -> step.sources().stream())
                .distinct()
                .toList();
        List<Amount> amounts = new ArrayList<>(List.of(
                amount(ReportWord.LEAF, each.of(wording -> wording.amount(exposure.leafADay())), List.of()),
                amount(ReportWord.MITRAGYNINE, each.of(wording -> wording.amount(exposure.mitragynineADay())), sources),
                amount(
                        ReportWord.SEVEN_HYDROXY,
                        each.of(wording -> wording.amount(exposure.sevenHydroxyADay())),
                        sources)));
        exposure.dosesPerDay()
                .known()
                .map(doses -> amount(ReportWord.DOSES_A_DAY, Words.same(Wording.number(doses)), List.of()))
                .ifPresent(amounts::add);
        return new Amounts(
                each.say(ReportWord.EXPOSURE), amounts, notes(exposure), each.say(ReportWord.HOW_WE_GOT_THIS), worked);
    }

    private Amount amount(ReportWord name, Words value, List<String> sources) {
        return new Amount(each.say(name), value, sources);
    }

    private List<Line> notes(Exposure exposure) {
        List<Line> notes = new ArrayList<>();
        if (exposure.hasUnknownAnalogue() == Truth.YES) {
            CardHead noConversion = SaidCard.EVIDENCE_SEVEN_HYDROXY_NO_CONVERSION
                    .evidence(shelves)
                    .head();
            notes.add(lines.of(ReportWord.ANALOGUE_FLAG).from(Line.ids(noConversion.citations())));
        }
        notes.addAll(notices.of(exposure));
        if (exposure.totalsDisagree()) notes.add(lines.ours(ReportWord.DISAGREE_TOTAL));
        return notes;
    }

    private Stated criteria(Disorder disorder) {
        Words counted = each.of(wording -> disorder.criteriaMet() + " " + wording.say(ReportWord.CRITERIA_OF_ELEVEN));
        Words severity = each.of(wording -> unknown(disorder, wording) + ". " + wording.say(ReportWord.SEVERITY) + ": "
                + wording.label(WordGroup.SEVERITY, disorder.severity()) + atLeast(disorder, wording) + ".");
        return new Stated(
                each.say(ReportWord.CRITERIA),
                Line.of(severity).led(counted).informing(),
                criteria.citations(),
                Optional.of(criteria));
    }

    private static String unknown(Disorder disorder, Wording wording) {
        if (disorder.criteriaUnknown() == 0) return "";
        return ", " + disorder.criteriaUnknown() + " " + wording.say(ReportWord.NOT_KNOWN);
    }

    private static String atLeast(Disorder disorder, Wording wording) {
        if (disorder.severity() != Severity.UNKNOWN) return "";
        return " (" + wording.say(ReportWord.AT_LEAST) + ": "
                + wording.label(WordGroup.SEVERITY, disorder.severityAtLeast()) + ")";
    }

    private Stated withdrawal(Assessment assessment) {
        var now = assessment.withdrawalNow();
        boolean isRaterMissing = now.readFrom() == ReadFrom.COWS
                && !assessment.caseFile().answer(CaseField.RATER).isKnown();
        Words rater =
                each.of(wording -> isRaterMissing ? " (COWS, " + wording.say(ReportWord.RATER_NOT_KNOWN) + ")" : "");
        return new Stated(
                each.say(ReportWord.WITHDRAWAL_NOW),
                Line.of(rater)
                        .led(each.label(WordGroup.SEVERITY, now.severity()))
                        .informing(),
                now.citations(),
                Optional.empty());
    }

    private Stated expected(Likelihood likelihood) {
        CardHead words = shelves.card("words-forecast").orElseThrow().head();
        return new Stated(
                each.say(ForecastWord.EXPECTED),
                Line.of(new ForecastSentences(shelves).shares(likelihood)).informing(),
                words.citations().subList(0, 1),
                Optional.empty());
    }
}
