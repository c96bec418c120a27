package newleaf.web.today;

import java.util.List;
import java.util.Map;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.web.form.FormToken;

/// What was tapped, saved, and not graded yet. Template `today/ungraded`.
///
/// @param kept  the other fields of the form, as they were sent
public record Ungraded(
        List<InstrumentItem> items, Map<String, List<String>> kept, String entry, long seen, FormToken token) {
    public Ungraded {
        items = List.copyOf(items);
        kept = Map.copyOf(kept);
    }

    @Override
    public String toString() {
        return "Ungraded";
    }
}
