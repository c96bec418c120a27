package newleaf.web.coping;

import java.util.Optional;
import java.util.function.Function;
import newleaf.guidance.Assessment;
import newleaf.web.helped.AskHelped;
import newleaf.web.tonight.Offered;
import newleaf.web.tonight.Went;

/// Who reads, as far as it is known.
///
/// @param assessed  empty where nothing was answered
/// @param asks      the question whether it helped, only for who keeps a record
record Reader(Optional<Assessment> assessed, Went went, Optional<Asks> asks) {
    /// Asks beside a card whether it helped.
    interface Asks extends Function<Asked, AskHelped> {}

    /// @param back  where it is asked
    record Asked(Offered offered, AskHelped.Back back) {
        @Override
        public String toString() {
            return "Asked";
        }
    }

    boolean hasRecord() {
        return asks.isPresent();
    }

    Places.Shown shown(Offered offered, AskHelped.Back back) {
        return new Places.Shown(offered, asks.map(each -> each.apply(new Asked(offered, back))));
    }

    @Override
    public String toString() {
        return "Reader";
    }
}
