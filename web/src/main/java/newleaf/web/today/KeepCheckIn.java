package newleaf.web.today;

import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.CheckIn;
import newleaf.care.time.Moment;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// Keeps a check-in in the place of the one that was seen; what was not seen stays.
final class KeepCheckIn {
    private final KeepOnce keeping;

    KeepCheckIn(KeepOnce keeping) {
        this.keeping = keeping;
    }

    KeepOnce.Came of(Own own, Typed typed, Lately lately, ReadCheckIn.Written written, boolean isSeen) {
        Optional<Current> there = lately.checkIn(written.day());
        CheckIn said = Lately.said(there)
                .map(before -> ReadCheckIn.with(written.checkIn(), before.pain(), before.trigger()))
                .orElse(written.checkIn());
        Moment moment = KeepOnce.about(written.day(), lately.now());
        return isSeen ? keeping.keep(own, typed, moment, said, there) : keeping.wasKept(own, typed, moment, said);
    }

    @Override
    public String toString() {
        return "KeepCheckIn";
    }
}
