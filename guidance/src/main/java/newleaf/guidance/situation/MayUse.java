package newleaf.guidance.situation;

import java.util.EnumSet;
import java.util.Set;
import newleaf.guidance.situation.Situation.Emergency;
import newleaf.guidance.situation.Situation.InWithdrawal;
import newleaf.guidance.situation.Situation.StayingWell;
import newleaf.guidance.situation.Situation.TakingOpen;
import newleaf.guidance.situation.Situation.TakingUnknown;
import newleaf.guidance.situation.Situation.TakingWithClinician;
import newleaf.guidance.situation.Situation.Visit;
import newleaf.guidance.situation.Situation.Worried;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.knowledge.asks.Deed;

/// Which kinds of sentence a situation may use. Amounts stand only where a plan does; who is without is not told to
/// keep
/// an amount.
final class MayUse {
    private MayUse() {}

    static Set<Deed> in(Situation situation, TaperAnswer taper) {
        Set<Deed> may = switch (situation) {
            case Emergency emergency -> emergency.isWithout() ? without() : taking();
            case InWithdrawal _, StayingWell _ -> without();
            case TakingWithClinician _, TakingUnknown _, Worried _, Visit _ -> taking();
            case TakingOpen _ -> EnumSet.of(Deed.STOP, Deed.STEADY, Deed.NO_SCHEDULE);
        };
        if (taper instanceof TaperAnswer.Proposed) {
            may.removeAll(Set.of(Deed.STAY_OFF, Deed.NO_SCHEDULE, Deed.STEADY));
            may.addAll(Set.of(Deed.SCHEDULE, Deed.CUT));
        }
        may.add(Deed.INFORMS);
        return may;
    }

    private static Set<Deed> without() {
        return EnumSet.of(Deed.STOP, Deed.STAY_OFF, Deed.NO_SCHEDULE);
    }

    /// "If you have already stopped, do not start again" holds where nobody said that kratom is still taken, too.
    private static Set<Deed> taking() {
        return EnumSet.of(Deed.STOP, Deed.STAY_OFF, Deed.STEADY, Deed.NO_SCHEDULE);
    }
}
