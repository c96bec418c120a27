package newleaf.web.today;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newleaf.care.time.Moment;
import newleaf.web.day.ArrivesLater;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.Lately;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// A dose that was written down without a connection.
final class DoseLater implements ArrivesLater {
    private final ReadDose read;
    private final KeepOnce keeping;

    DoseLater(ReadDose read, KeepOnce keeping) {
        this.read = read;
        this.keeping = keeping;
    }

    @Override
    public String path() {
        return DosePages.DOSE;
    }

    @Override
    public Arrived arrive(Own own, Typed typed, Lately then) {
        return switch (read.of(typed, then.now())) {
            case Read.Wrong(var _) -> Arrived.with(KeepOnce.Came.NOT_KEPT);
            case Read.Usable(ReadDose.Taken(var moment, var dose)) ->
                Arrived.with(keeping.add(own, typed, moment, dose));
        };
    }

    /// "Now" was then. When it was is asked once more where the form cannot say it.
    @Override
    public Typed asOfNow(Typed typed, Moment then, Moment now) {
        Map<String, List<String>> fields = new HashMap<>(typed.fields());
        boolean wasNow = typed.has(ReadDose.WHEN, ReadDose.At.NOW.label());
        fields.remove(ReadDose.WHEN);
        if (wasNow && then.day().equals(now.day())) {
            LocalTime hour = then.at().atZone(then.zone()).toLocalTime();
            fields.put(ReadDose.WHEN, List.of(ReadDose.At.TODAY.label()));
            fields.put(ReadDose.HOUR, List.of(String.valueOf(hour.getHour())));
        }
        return new Typed(fields);
    }

    @Override
    public String toString() {
        return "DoseLater";
    }
}
