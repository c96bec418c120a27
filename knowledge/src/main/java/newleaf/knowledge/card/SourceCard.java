package newleaf.knowledge.card;

import java.util.Optional;
import newleaf.knowledge.words.Language;

/// A thing that was read. The only shelf that holds addresses.
public record SourceCard(
        CardHead head,
        String citation,
        String kind,
        String read,
        Optional<String> doi,
        Optional<String> pmid,
        Optional<String> address)
        implements Card {
    /// How to find it again: DOI first, then PMID, then an address; empty when none may be given.
    public Optional<String> whereToFind() {
        return doi.map(id -> "https://doi.org/" + id)
                .or(() -> pmid.map(id -> "https://pubmed.ncbi.nlm.nih.gov/" + id + "/"))
                .or(() -> address);
    }

    @Override
    public String sentence(Language language) {
        return citation + whereToFind().map(place -> " " + place).orElse("");
    }
}
