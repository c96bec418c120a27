package newleaf.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.explain.ClinicianNotes;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.place.HelpHere;
import newleaf.guidance.place.LawHere;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Strategy;

/// Every source that a report on this case names, in the order of the alphabet.
public final class SourcesUsed {
    private final Library library;

    public SourcesUsed(Library library) {
        this.library = library;
    }

    /// @param audience  what is shown to clinicians only is named to clinicians only
    public List<SourceCard> by(Assessment assessment, ForecastAnswer forecast, TaperAnswer taper, Audience audience) {
        Set<String> used = new TreeSet<>();
        Stream.of(
                        assessment.findings().stream()
                                .filter(finding ->
                                        finding.audience() == Audience.EVERYONE || audience == Audience.CLINICIAN)
                                .map(Finding::citations),
                        taper.reasons().stream().map(Reason::citations),
                        besideAPlan(taper),
                        Stream.of(forecast.allCitations()),
                        assessment.exposure().steps().stream().map(step -> step.citations()),
                        besideAnAnalogue(assessment),
                        Stream.of(
                                criteria().citations(),
                                assessment.withdrawalNow().citations()),
                        notes(assessment, audience),
                        helpLines(assessment),
                        law(assessment))
                .flatMap(each -> each)
                .flatMap(List::stream)
                .map(Citation::source)
                .forEach(used::add);
        return library.shelves().sources().stream()
                .filter(source -> used.contains(source.id()))
                .toList();
    }

    /// Who says where the cut-offs of the criteria lie.
    public CardHead criteria() {
        return library.shelves().parameter("parameter-severity-mild").head();
    }

    private Stream<List<Citation>> besideAnAnalogue(Assessment assessment) {
        if (assessment.exposure().hasUnknownAnalogue() != Truth.YES) return Stream.of();
        return Stream.of(SaidCard.EVIDENCE_SEVEN_HYDROXY_NO_CONVERSION
                .evidence(library.shelves())
                .head()
                .citations());
    }

    private Stream<List<Citation>> besideAPlan(TaperAnswer taper) {
        Stream<List<Citation>> afterwards =
                library.afterwards().stream().map(rule -> rule.head().citations());
        return switch (taper) {
            case TaperAnswer.Proposed _ ->
                Stream.concat(
                        library.shelves().taperRules().stream()
                                .map(card -> card.head().citations()),
                        afterwards);
            case TaperAnswer.Stopping _ -> afterwards;
            case TaperAnswer.NeedsClinician _, TaperAnswer.NotNeeded _, TaperAnswer.NotEnoughKnown _ -> Stream.of();
        };
    }

    private Stream<List<Citation>> notes(Assessment assessment, Audience audience) {
        if (audience != Audience.CLINICIAN) return Stream.of();
        ClinicianNotes notes = new ClinicianNotes(library.shelves());
        return Arrays.stream(Strategy.values())
                .flatMap(strategy -> notes.on(strategy, assessment).stream())
                .map(card -> card.head().citations());
    }

    private Stream<List<Citation>> helpLines(Assessment assessment) {
        return new HelpHere(library.shelves())
                .of(assessment.caseFile().person()).stream()
                        .map(line -> line.head().citations());
    }

    private Stream<List<Citation>> law(Assessment assessment) {
        return new LawHere(library.shelves())
                .of(assessment.caseFile().person(), assessment.caseFile().asOf()).stream()
                        .map(each -> each.row().head().citations());
    }
}
