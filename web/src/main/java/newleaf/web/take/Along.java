package newleaf.web.take;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.words.Words;
import newleaf.report.sheet.Sheet;
import newleaf.web.help.Help;
import newleaf.web.tonight.Relief;

/// One page that needs no server and no network. Template `take/along`.
///
/// @param made       when it was made, and when to look again
/// @param steps      with their dates; empty where there are none for this reader
/// @param citations  of every source, by its id
public record Along(
        Help help,
        Relief urge,
        Relief tonight,
        Words made,
        Optional<Sheet> steps,
        Map<String, String> citations,
        String style) {
    public Along {
        citations = Map.copyOf(citations);
    }

    /// What these rest on, as it is cited.
    public List<String> cited(List<Citation> sources) {
        return sources.stream()
                .map(Citation::source)
                .distinct()
                .map(source -> citations.getOrDefault(source, source))
                .toList();
    }

    @Override
    public String toString() {
        return "Along";
    }
}
