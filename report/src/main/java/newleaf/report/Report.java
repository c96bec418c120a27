package newleaf.report;

import java.util.List;
import newleaf.guidance.Assessment;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.place.LawHere;
import newleaf.guidance.situation.Voice;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.rule.Audience;
import newleaf.report.block.Part;

/// A report on one case for one kind of reader: the answers it was made of, and its parts in the order in which they
/// are read. Pages, files and text write the parts; JSON writes the answers.
///
/// @param help     the numbers to call where the person is
/// @param sources  every source that is named anywhere in it
public record Report(
        Assessment assessment,
        ForecastAnswer forecast,
        TaperAnswer taper,
        Voice voice,
        Audience audience,
        List<LawHere.InForce> law,
        List<HelpLine> help,
        List<SourceCard> sources,
        List<Part> parts) {
    public Report {
        law = List.copyOf(law);
        help = List.copyOf(help);
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
        if (!parts.stream()
                .map(Part::name)
                .sorted()
                .toList()
                .equals(parts.stream().map(Part::name).toList())) {
            throw new IllegalArgumentException("the parts of a report have one order");
        }
    }

    @Override
    public String toString() {
        return "Report";
    }
}
