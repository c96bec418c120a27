package newleaf.report;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;

/// A report on one case, ready to be shown, in the order in which it is read. Template `report/body`.
///
/// @param criteria       who says how criteria are counted
/// @param forClinicians  empty for every other reader
/// @param sources        every source that is named anywhere in it
public record Report(
        Assessment assessment,
        Audience audience,
        List<Point> urgent,
        CardHead criteria,
        List<Point> matters,
        Plan plan,
        List<Way> settings,
        List<Way> strategies,
        List<Point> forClinicians,
        Course course,
        List<Words> visitQuestions,
        List<LawLine> law,
        List<HelpLine> help,
        Optional<HandOver> handOver,
        List<SourceCard> sources) {
    public Report {
        urgent = List.copyOf(urgent);
        matters = List.copyOf(matters);
        settings = List.copyOf(settings);
        strategies = List.copyOf(strategies);
        forClinicians = List.copyOf(forClinicians);
        visitQuestions = List.copyOf(visitQuestions);
        law = List.copyOf(law);
        help = List.copyOf(help);
        sources = List.copyOf(sources);
    }

    public boolean isPressing() {
        return assessment.urgency().compareTo(Urgency.URGENT) >= 0;
    }

    /// The lines to call at once: emergency and crisis.
    public List<HelpLine> helpNow() {
        return help.stream()
                .filter(line -> line.kind().equals("emergency") || line.kind().equals("crisis"))
                .toList();
    }

    @Override
    public String toString() {
        return "Report";
    }
}
