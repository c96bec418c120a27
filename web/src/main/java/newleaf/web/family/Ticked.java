package newleaf.web.family;

import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.web.form.Typed;

/// What was ticked. What was not is not known: it is never a no.
record Ticked(List<Danger> now, List<Sign> seen) {
    static final String NOW = "now";
    static final String SEEN = "seen";

    /// As many as the card of several signs asks for.
    private static final int SEVERAL = 3;

    Ticked {
        now = List.copyOf(now);
        seen = List.copyOf(seen);
    }

    /// In the order of urgency, each once, whatever the form sent.
    static Ticked of(Typed typed) {
        return new Ticked(of(typed, NOW, Danger.values()), of(typed, SEEN, Sign.values()));
    }

    private static <E extends Labelled> List<E> of(Typed typed, String field, E[] all) {
        return Stream.of(all).filter(each -> typed.has(field, each.label())).toList();
    }

    Weight weight() {
        if (now.stream().anyMatch(Danger::isEmergency)) return Weight.EMERGENCY;
        if (!now.isEmpty()) return Weight.SEEN_TODAY;
        if (seen.isEmpty()) return Weight.NOTHING;
        return seen.size() < SEVERAL ? Weight.SOME : Weight.SEVERAL;
    }

    @Override
    public String toString() {
        return "Ticked";
    }
}
