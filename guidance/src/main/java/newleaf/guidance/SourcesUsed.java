package newleaf.guidance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import newleaf.knowledge.CardHead;
import newleaf.knowledge.Citation;
import newleaf.knowledge.SourceCard;

/// Every source that a report on this case names, in the order of the alphabet.
public final class SourcesUsed {
    private final Library library;

    public SourcesUsed(Library library) {
        this.library = library;
    }

    public List<SourceCard> by(Assessment assessment) {
        Set<String> used = new TreeSet<>();
        Stream.of(
                        assessment.findings().stream().map(Finding::citations),
                        new AnswerTaper(library)
                                .of(assessment).reasons().stream().map(Reason::citations),
                        PublishedCourse.in(library).statements().stream()
                                .map(card -> card.head().citations()),
                        assessment.exposure().steps().stream().map(step -> step.citations()),
                        library.shelves().taperRules().stream()
                                .map(card -> card.head().citations()),
                        Stream.of(
                                criteria().citations(),
                                assessment.withdrawalNow().citations()),
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

    private Stream<List<Citation>> law(Assessment assessment) {
        return new LawHere(library.shelves())
                .of(assessment.caseFile().person(), assessment.caseFile().asOf()).stream()
                        .map(each -> each.row().head().citations());
    }
}
