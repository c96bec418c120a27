package newleaf.web.offline;

import java.util.List;
import newleaf.knowledge.card.HelpLine;

/// What is said where there is no connection. Templates `offline/offline`, `offline/typed` and `offline/shared`.
///
/// @param lines  to call at once
public record Offline(List<HelpLine> lines) {
    public Offline {
        lines = List.copyOf(lines);
    }
}
