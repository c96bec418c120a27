package newleaf.web.help;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;

/// The page of urgent help.
///
/// @param chosen  the country whose numbers come first; empty when it is not known
/// @param now     the numbers to call at once
/// @param steps   what to do when someone may have overdosed, in order
public record Help(
        Optional<Country> chosen,
        List<HelpLine> now,
        List<Words> steps,
        List<Citation> stepSources,
        EvidenceCard limits,
        List<Country> countries) {
    public Help {
        now = List.copyOf(now);
        steps = List.copyOf(steps);
        stepSources = List.copyOf(stepSources);
        countries = List.copyOf(countries);
    }

    /// A country and its numbers.
    public record Country(String code, Words name, List<HelpLine> lines) {
        public Country {
            lines = List.copyOf(lines);
        }
    }
}
