package newleaf.web.urge;

import java.util.Optional;
import newleaf.web.day.ArrivesLater;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// An urge that was waited out, or not, without a connection.
final class UrgeLater implements ArrivesLater {
    private final ShowUrge show;
    private final KeepOnce keeping;

    UrgeLater(ShowUrge show, KeepOnce keeping) {
        this.show = show;
        this.keeping = keeping;
    }

    @Override
    public String path() {
        return UrgePages.KEPT;
    }

    @Override
    public Arrived arrive(Own own, Typed typed, Lately then) {
        Wave wave = Wave.of(typed, then.now()).tenMore(then.now());
        if (!show.problems(typed, wave).isEmpty()) return Arrived.with(KeepOnce.Came.NOT_KEPT);
        boolean took = HowNow.TOOK.label().equals(typed.one(HowNow.FIELD));
        return wave.over(UrgePages.said(typed, UrgePages.TRIGGER), UrgePages.did(typed), took)
                .map(urge -> new Arrived(
                        keeping.add(own, typed, then.now(), urge),
                        Optional.of(UrgePages.TOOK).filter(_ -> took)))
                .orElseGet(() -> Arrived.with(KeepOnce.Came.NOT_KEPT));
    }

    @Override
    public String toString() {
        return "UrgeLater";
    }
}
