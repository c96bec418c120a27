package newleaf.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.intake.CaseFile;
import newleaf.intake.history.TypedMedicine;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ProductWords;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Sentences;

/// Makes the page for the visit where a door is closed. It has to fit on one sheet, so a sentence that several doors
/// share stands there once.
final class HandOvers {
    /// The door that only says that another finding is pressing; that finding is named itself.
    private static final String HELP_NEEDED = SaidCard.DOOR_HELP_NEEDED_TODAY.label();

    /// What fits on a sheet beside everything else; the report holds all of it.
    private static final int MOST_REASONS = 12;

    private static final int MOST_TO_SEE = 6;
    private static final int LONGEST_ADVICE = 1200;

    private final Shelves shelves;
    private final EachLanguage each;
    private final Lines lines;
    private final Points points;
    private final ProductWords products;

    HandOvers(Library library) {
        this.shelves = library.shelves();
        this.each = new EachLanguage(shelves);
        this.lines = new Lines(shelves);
        this.points = new Points(library);
        this.products = new ProductWords(each);
    }

    Optional<Part> of(Assessment assessment) {
        if (!assessment.hasDoor(DoorAnswer.State.CLOSED)) return Optional.empty();
        List<Point> reasons = reasons(assessment);
        List<Block> blocks = new ArrayList<>(List.of(
                lines.of(ReportWord.HAND_OVER_INTRO),
                heading(ReportWord.HAND_OVER_REASONS),
                bullets(reasons.stream()
                        .map(Point::says)
                        .map(Sentences::first)
                        .distinct()
                        .limit(MOST_REASONS)),
                heading(ReportWord.WHOM_TO_SEE),
                bullets(reasons.stream()
                        .flatMap(point -> point.who().stream())
                        .distinct()
                        .limit(MOST_TO_SEE)),
                heading(ReportWord.UNTIL_THEN),
                untilThen(reasons)));
        blocks.addAll(taken(assessment.caseFile()));
        List<String> sources = reasons.stream()
                .flatMap(point -> point.citations().stream())
                .map(Citation::source)
                .distinct()
                .sorted()
                .toList();
        blocks.add(lines.of(ReportWord.SOURCES, ":").from(sources));
        return Optional.of(new Part(Part.Name.HAND_OVER, named(reasons), blocks));
    }

    private Words named(List<Point> reasons) {
        Optional<HowSoon> soonest =
                reasons.stream().flatMap(point -> point.howSoon().stream()).min(Comparator.<HowSoon>naturalOrder());
        return each.of(wording -> wording.say(ReportWord.HAND_OVER)
                + soonest.map(when -> ": " + wording.label(WordGroup.HOW_SOON, when))
                        .orElse(""));
    }

    private Line untilThen(List<Point> reasons) {
        Words advice = Sentences.once(
                reasons.stream().flatMap(point -> point.untilThen().stream()).toList(), LONGEST_ADVICE);
        Words all = each.of(wording -> wording.say(advice) + " " + wording.say(ReportWord.HAND_OVER_MORE));
        Set<Deed> deeds =
                reasons.stream().flatMap(point -> point.asks().until().stream()).collect(Collectors.toSet());
        deeds.add(Deed.INFORMS);
        return Line.of(all).asking(deeds);
    }

    private List<Block> taken(CaseFile caseFile) {
        List<Words> taken = products.of(caseFile.use());
        List<Block> blocks = new ArrayList<>(List.of(
                heading(ReportWord.HAND_OVER_TAKEN),
                taken.isEmpty() ? lines.of(ReportWord.NOT_KNOWN) : bullets(taken.stream()),
                heading(ReportWord.HAND_OVER_MEDICINES),
                Line.of(medicines(caseFile)).informing()));
        List<Words> others = others(caseFile);
        if (!others.isEmpty()) {
            blocks.add(heading(ReportWord.HAND_OVER_OTHERS));
            blocks.add(
                    Line.of(each.of(wording -> others.stream().map(wording::say).collect(Collectors.joining("; "))))
                            .informing());
        }
        return blocks;
    }

    private Block heading(ReportWord word) {
        return new Block.Heading(each.say(word));
    }

    private static Block bullets(Stream<Words> words) {
        return new Block.Bullets(words.map(each -> Line.of(each).informing()).toList());
    }

    private List<Point> reasons(Assessment assessment) {
        List<String> closed = assessment.doors().stream()
                .filter(door -> door.state() == DoorAnswer.State.CLOSED)
                .map(door -> door.door().id())
                .filter(id -> !id.equals(HELP_NEEDED))
                .toList();
        return assessment.findings().stream()
                .filter(finding -> closed.contains(finding.rule()) || Shown.isPressing(finding))
                .map(points::of)
                .sorted(Comparator.comparing(point -> point.howSoon().orElse(HowSoon.THIS_WEEK)))
                .toList();
    }

    /// As the person wrote them.
    private Words medicines(CaseFile caseFile) {
        var medicines = caseFile.history().medications();
        if (!medicines.isGiven()) return each.say(ReportWord.NOT_KNOWN);
        if (medicines.typed().isEmpty()) return each.say(ReportWord.NONE_NAMED);
        return Words.same(medicines.typed().stream().map(TypedMedicine::text).collect(Collectors.joining(", ")));
    }

    private List<Words> others(CaseFile caseFile) {
        var history = caseFile.history();
        return Stream.concat(
                        named(WordGroup.SUBSTANCE, history.otherSubstances().present().stream()),
                        named(WordGroup.CONDITION, history.conditions().present().stream()))
                .toList();
    }

    private Stream<Words> named(WordGroup group, Stream<String> ids) {
        return ids.map(id -> shelves.word(group, id));
    }
}
