package newleaf.knowledge.card;

import java.util.Optional;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// What the law of one place said, on the day it was looked up.
///
/// @param notKnown  what was looked for and not found
public record LawRow(
        CardHead head,
        String jurisdiction,
        String level,
        Optional<String> locality,
        String kratomStatus,
        Optional<String> mechanism,
        String sevenHydroxyStatus,
        Optional<String> sevenHydroxyLimit,
        Optional<Integer> minimumAge,
        Optional<String> effectiveDate,
        Optional<String> expires,
        Optional<String> nextChange,
        Optional<String> asOf,
        Optional<String> notes,
        Optional<Words> notKnown)
        implements Card {
    @Override
    public String sentence(Language language) {
        return jurisdiction + locality.map(name -> " " + name).orElse("") + ": kratom " + kratomStatus + ", 7-OH "
                + sevenHydroxyStatus + asOf.map(date -> ", as of " + date).orElse("")
                + notes.map(text -> ". " + text).orElse("")
                + notKnown.map(words -> ". Not known: " + words.in(language)).orElse("");
    }
}
